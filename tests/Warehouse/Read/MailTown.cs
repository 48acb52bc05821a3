using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>
/// Counts around the borders of disclosure in September 2024: dongs of 종로구, and 중구 with little in all. Three more gus
/// with little keep 중구 from being what the others leave of the city, also for one who works in one of them.
/// </summary>
public sealed class MailTown : IDisposable
{
    private const string September = "2024-09-01..2024-09-30";

    public MailTown()
    {
        foreach (var (center, dong, n) in new[] { ("c0003", "1111054000", 0), ("c0004", "1111055000", 7), ("c0005", "1111056000", 8), ("c0006", "1111057000", 12), ("c0007", "1111058000", 13) })
        {
            Books.Send(center, "poverty_visit", September, Fact.Times(n, () => Fact.Visit(dong, "2024-09-02")));
        }

        Case("c0003", "1111054000", met: 0, other: 0);
        Case("c0004", "1111055000", met: 7, other: 13);
        Case("c0005", "1111056000", met: 8, other: 8);
        Case("c0006", "1111057000", met: 12, other: 7);
        Case("c0007", "1111058000", met: 13, other: 10);
        Days("c0004", "1111055000", met: 7, waiting: 0);
        Days("c0005", "1111056000", met: 9, waiting: 4);
        Days("c0006", "1111057000", met: 5, waiting: 1);
        Days("c0007", "1111058000", met: 4, waiting: 2);
        Gifts("c0004", "1111055000", 7, 9_000);
        Gifts("c0005", "1111056000", 8, 2_250);
        Gifts("c0006", "1111057000", 5, 8_000);
        Gifts("c0007", "1111058000", 4, 9_000);
        // 중구, where all gu figures are small
        Books.Send("c0018", "poverty_visit", September, Fact.Times(7, () => Fact.Visit("1114052000", "2024-09-02")));
        Case("c0018", "1114052000", met: 20, other: 7);
        Days("c0018", "1114052000", met: 30, waiting: 3);
        Gifts("c0018", "1114052000", 7, 100);
        // 용산구, where they are not
        Books.Send("c0033", "poverty_visit", September, Fact.Times(8, () => Fact.Visit("1117051000", "2024-09-02")));
        Case("c0033", "1117051000", met: 8, other: 9);
        Days("c0033", "1117051000", met: 8, waiting: 8);
        Gifts("c0033", "1117051000", 8, 1_001);
        foreach (var (gu, few) in new[] { ("g04", 3), ("g05", 2), ("g06", 5) })
        {
            var (center, dong) = Of(gu);
            Books.Send(center, "poverty_visit", September, Fact.Times(few, () => Fact.Visit(dong, "2024-09-02")));
            Case(center, dong, met: few, other: 6 - few);
            Days(center, dong, met: few, waiting: 2);
            Gifts(center, dong, few, 6_000);
        }

        Books.Publish();
    }

    public Books Books { get; } = new();

    public void Dispose() => Books.Dispose();

    // The first center of a gu, with its dong.
    private static (string Center, string Dong) Of(string gu)
    {
        var day = new DateOnly(2024, 9, 1);
        var center = OrgUnits.CentersOn(day).First(c => c.GuId == gu);
        return (center.Id, OrgUnits.DongsServed(center.Id, day).First().Code);
    }

    private void Case(string center, string dong, int met, int other) => Books.Send(
        center, "case", September, [.. Fact.Times(met, () => Fact.Case(dong, "2024-09-02", "GOAL")), .. Fact.Times(other, () => Fact.Case(dong, "2024-09-02", "LOST"))]);

    private void Days(string center, string dong, int met, int waiting) => Books.Send(
        center, "discovery", September,
        (IEnumerable<StagedRow>)[.. Fact.Times(met, () => Fact.Discovery(dong, "2024-09-02", met: "2024-09-05")), .. Fact.Times(waiting, () => Fact.Discovery(dong, "2024-09-02"))]);

    private void Gifts(string center, string dong, int gifts, long won) => Books.Send(center, "shop", September, Fact.Times(gifts, () => Fact.Shop(dong, "2024-09-02", "GIFT", won)));
}
