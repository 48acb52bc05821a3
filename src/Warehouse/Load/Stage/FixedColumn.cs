using System.Runtime.CompilerServices;

namespace DongHaeng.Warehouse.Load.Stage;

/// <summary>A column whose values have one size: days, moments, numbers, Y/N, pseudonyms.</summary>
internal sealed class FixedColumn<T> : StagedColumn
    where T : unmanaged
{
    private T[] values = new T[64];
    private bool[] filled = new bool[64];

    public override void AddNull() => Add(default, false);

    public void Add(T value) => Add(value, true);

    /// <summary>A value, or null for an empty cell.</summary>
    public T? this[int row] => filled[row] ? values[row] : null;

    public override void Trim()
    {
        Array.Resize(ref values, Count);
        Array.Resize(ref filled, Count);
    }

    public override unsafe void CopyTo(int from, int count, Vector to, int at)
    {
        values.AsSpan(from, count).CopyTo(new Span<T>((T*)to.Data + at, count));
        for (var i = 0; i < count; i++)
        {
            if (!filled[from + i])
            {
                to.SetNull(at + i);
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(T value, bool isFilled)
    {
        if (Count == values.Length)
        {
            Array.Resize(ref values, Count * 2);
            Array.Resize(ref filled, Count * 2);
        }

        values[Count] = value;
        filled[Count++] = isFilled;
    }
}
