namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>
/// 청운효자동 (d0001) and 사직동 (d0002) of 종로구, 소공동 (d0018) of 중구. Residents of June and December 2024 by two age bands, and the
/// counselling of October, whose ages are given.
/// </summary>
internal static class AgeTown
{
    public const string Cheongun = "1111051500", Sajik = "1111053000", Sogong = "1114052000";

    /// <summary>Fills the books: of each dong how many of those who came were young and how many old.</summary>
    public static Books Fill(this Books books, (int Young, int Old) cheongun, (int Young, int Old) sajik, (int Young, int Old) sogong, int ageless = 0)
    {
        books.Send("foundation", "population", "2024-01-01..2024-12-31",
        [
            .. Residents(Cheongun, "2024-06-30", 8_000, 2_000), .. Residents(Cheongun, "2024-12-31", 8_600, 2_300),
            .. Residents(Sajik, "2024-06-30", 3_000, 3_000), .. Residents(Sajik, "2024-12-31", 3_000, 3_000),
            .. Residents(Sogong, "2024-06-30", 5_000, 1_000), .. Residents(Sogong, "2024-12-31", 5_000, 1_000),
        ]);
        foreach (var (center, dong, (young, old)) in new[] { ("c0001", Cheongun, cheongun), ("c0002", Sajik, sajik), ("c0018", Sogong, sogong) })
        {
            books.Send(center, "counsel", "2024-10-01..2024-10-31",
                [.. Fact.Times(young, () => Session(dong, "40-49")), .. Fact.Times(old, () => Session(dong, "75-84")), .. Fact.Times(dong == Cheongun ? ageless : 0, () => Session(dong, null))]);
        }

        return books;
    }

    private static StagedRow Session(string dong, string? band) => Fact.Row("counsel", dong, "2024-10-05", "N",
        ("counsel_no", $"N{Guid.NewGuid():N}"[..12]), ("channel", "PHONE"), ("counsel_type", "FIRST"), ("result", "CASE"), ("age_band", band));

    private static IEnumerable<StagedRow> Residents(string dong, string day, int younger, int older) =>
        [Count(dong, day, "RESIDENT", "40-49", younger), Count(dong, day, "RESIDENT", "75-84", older), Count(dong, day, "HOUSEHOLD", null, 5_000)];

    private static StagedRow Count(string dong, string day, string measure, string? band, int heads) =>
        Fact.Row("population", dong, day, "N", ("measure", measure), ("sex_code", band == null ? null : "F"), ("age_band", band), ("head_count", $"{heads}"));
}
