using System.Globalization;
using DongHaeng.Warehouse.Sql;

namespace DongHaeng.Warehouse.Org;

/// <summary>Gus, dongs and centers with their dates, as sql/org declares them.</summary>
public static class OrgUnits
{
    /// <summary>The 25 gus.</summary>
    public static IReadOnlyList<Gu> Gus { get; } =
        [.. Rows("gu").Select(r => new Gu(r["gu_id"], r["code"], r["name_ko"], r["name_en"], Day(r["valid_from"]), End(r["valid_to"])))];

    /// <summary>Every dong in each of its spans.</summary>
    public static IReadOnlyList<Dong> Dongs { get; } =
    [
        .. Rows("dong").Select(r => new Dong(r["dong_id"], r["gu_id"], r["code"], r["name_ko"], r["name_en"], Day(r["valid_from"]), End(r["valid_to"]),
            double.Parse(r["lon"], CultureInfo.InvariantCulture), double.Parse(r["lat"], CultureInfo.InvariantCulture), r["area_km2"] is { Length: > 0 } area ? double.Parse(area, CultureInfo.InvariantCulture) : null)),
    ];

    /// <summary>Every center in each of its spans.</summary>
    public static IReadOnlyList<Center> Centers { get; } =
        [.. Rows("center").Select(r => new Center(r["center_id"], r["gu_id"], r["name_ko"], r["name_en"], Day(r["valid_from"]), End(r["valid_to"])))];

    /// <summary>Which center served which dong when.</summary>
    public static IReadOnlyList<Service> Services { get; } =
        [.. Rows("center_dong").Select(r => new Service(r["center_id"], r["dong_id"], Day(r["valid_from"]), End(r["valid_to"])))];

    /// <summary>By which shares figures of dongs that were split are carried onto the map of after. Where none is declared nothing is carried.</summary>
    public static IReadOnlyList<Carry> Carries { get; } =
    [
        .. Rows("dong_carry").Select(r => new Carry(r["from_dong"], r["to_dong"], Day(r["until"]),
            int.Parse(r["from_per_mille"], CultureInfo.InvariantCulture), int.Parse(r["to_per_mille"], CultureInfo.InvariantCulture), r["basis"])),
    ];

    /// <summary>The centers open on a day: 425 until 2024-11-24.</summary>
    public static IEnumerable<Center> CentersOn(DateOnly day) => Centers.Where(c => Covers(c.From, c.To, day));

    /// <summary>The dongs of a day: 426 in 2024.</summary>
    public static IEnumerable<Dong> DongsOn(DateOnly day) => Dongs.Where(d => Covers(d.From, d.To, day));

    /// <summary>The dongs whose work a center does on a day.</summary>
    public static IEnumerable<Dong> DongsServed(string centerId, DateOnly day) =>
        from s in Services
        where s.CenterId == centerId && Covers(s.From, s.To, day)
        join d in DongsOn(day) on s.DongId equals d.Id
        select d;

    /// <summary>Whether a span of days holds a day.</summary>
    public static bool Covers(DateOnly from, DateOnly? to, DateOnly day) => from <= day && (to is null || day <= to);

    private static IEnumerable<Dictionary<string, string>> Rows(string table)
    {
        var lines = SqlFiles.Read($"org/{table}.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var heads = lines[0].Split(',');
        return lines.Skip(1).Select(l => l.Split(',')).Select(cells => heads.Zip(cells).ToDictionary(p => p.First, p => p.Second));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static DateOnly? End(string text) => text.Length == 0 ? null : Day(text);
}
