namespace DongHaeng.Warehouse.Load.Cells;

/// <summary>Reads a cell's bytes from left to right.</summary>
internal ref struct Cursor(ReadOnlySpan<byte> text)
{
    private ReadOnlySpan<byte> rest = text;

    public readonly bool AtEnd => rest.IsEmpty;

    /// <summary>The digits that come next, as a number, and how many they are; none is a length of 0, and more than 18 are none.</summary>
    public (long Value, int Length) Digits()
    {
        long value = 0;
        var length = 0;
        while (length < rest.Length && rest[length] is >= (byte)'0' and <= (byte)'9')
        {
            value = length < 18 ? (value * 10) + rest[length] - '0' : 0;
            length++;
        }

        rest = rest[length..];
        return length > 18 ? (0, 0) : (value, length);
    }

    /// <summary>Takes a word if it comes next.</summary>
    public bool Take(ReadOnlySpan<byte> word)
    {
        if (!rest.StartsWith(word))
        {
            return false;
        }

        rest = rest[word.Length..];
        return true;
    }

    /// <summary>Leaves blanks behind; true when there were some.</summary>
    public bool Blanks()
    {
        var before = rest.Length;
        rest = rest.TrimStart((byte)' ');
        return rest.Length < before;
    }
}
