namespace DongHaeng.Ingest.Formats;

/// <summary>What is wrong with a heading row, in Korean.</summary>
internal static class HeadingWords
{
    /// <summary>The Korean words for a refusal's code; names of columns are taken over from the English ones.</summary>
    public static string Korean(string code, string words)
    {
        var names = words[(words.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim(' ', '.');
        return code switch
        {
            "heading" => $"필요한 열이 없습니다: {names}",
            "unknown_columns" => $"약속되지 않은 열이 있습니다: {names}",
            _ => $"같은 제목의 열이 두 번 있습니다: {names}",
        };
    }
}
