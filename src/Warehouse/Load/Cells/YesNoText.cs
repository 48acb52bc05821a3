namespace DongHaeng.Warehouse.Load.Cells;

/// <summary>Reads Y and N, also as 예/아니오, O/X, 유/무, TRUE/FALSE.</summary>
internal static class YesNoText
{
    private static readonly Utf8Map<bool> Words = new(
        new[] { "Y", "y", "예", "O", "o", "유", "TRUE", "true", "True" }.Select(w => (w, true))
            .Concat(new[] { "N", "n", "아니오", "아니요", "X", "x", "무", "FALSE", "false", "False" }.Select(w => (w, false))));

    /// <summary>Reads a whole cell.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out bool value) => Words.TryGet(text, out value);
}
