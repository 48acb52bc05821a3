namespace DongHaeng.Warehouse.Load.Stage;

/// <summary>A column of text: the bytes of all cells behind one another, in UTF-8.</summary>
internal sealed class TextColumn : StagedColumn
{
    private byte[] heap = new byte[512];
    private int[] ends = new int[64];
    private int used;

    public override void AddNull() => End(~used); // a complement marks an empty cell

    public void Add(ReadOnlySpan<byte> text)
    {
        if (used + text.Length > heap.Length)
        {
            Array.Resize(ref heap, Math.Max(heap.Length * 2, used + text.Length));
        }

        text.CopyTo(heap.AsSpan(used));
        used += text.Length;
        End(used);
    }

    /// <summary>Whether a cell is empty.</summary>
    public bool IsNull(int row) => ends[row] < 0;

    /// <summary>A cell's bytes; none for an empty one.</summary>
    public ReadOnlySpan<byte> this[int row] => heap.AsSpan(Start(row), IsNull(row) ? 0 : ends[row] - Start(row));

    public override void Trim()
    {
        Array.Resize(ref heap, used);
        Array.Resize(ref ends, Count);
    }

    public override unsafe void CopyTo(int from, int count, Vector to, int at)
    {
        fixed (byte* text = heap)
        {
            var start = Start(from);
            for (var i = 0; i < count; i++)
            {
                var end = ends[from + i];
                if (end < 0)
                {
                    to.SetNull(at + i);
                    continue;
                }

                to.SetText(at + i, text + start, end - start);
                start = end;
            }
        }
    }

    private int Start(int row) => row == 0 ? 0 : ends[row - 1] is var end && end < 0 ? ~end : end;

    private void End(int end)
    {
        if (Count == ends.Length)
        {
            Array.Resize(ref ends, Count * 2);
        }

        ends[Count++] = end;
    }
}
