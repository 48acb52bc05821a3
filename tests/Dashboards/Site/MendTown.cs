using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A town of which two centers have something to mend: 사직동 a row with a wrong code, 소공동 a whole file.</summary>
public sealed class MendTown : Town
{
    public MendTown() => ToMend = 1;

    protected override void Also(Exports exports)
    {
        const string October = "2024-10-01..2024-10-31";
        exports.Add("c0002", "discovery", October, Csv.File(Csv.DiscoveryHeading,
            Csv.Discovery("d1", "2024-10-02", "2024-10-05", "PRIVATE", dong: Sajik), Csv.Discovery("d2", "2024-10-02", "2024-10-05", "홍길동쌍", dong: Sajik)));
        exports.Add("c0018", "discovery", October, Csv.File(Csv.DiscoveryHeading + ",비고란"));
    }
}
