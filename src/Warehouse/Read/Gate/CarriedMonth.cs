using DongHaeng.Warehouse.Org;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>Of which dongs of a month's own time a dong of today's map takes how much.</summary>
/// <param name="Sources">The numbers of the dongs, each with the piece that falls on it; null for all of it. None where no share is declared.</param>
internal sealed record CarriedMonth(IReadOnlyList<(int No, Carry? Piece)> Sources)
{
    /// <summary>Whether any of it is carried from a dong that was split since.</summary>
    public bool Carried => Sources.Any(s => s.Piece != null);

    /// <summary>A dong's month.</summary>
    /// <param name="dong">The dong of today's map.</param>
    /// <param name="month">The month's first day; a split counts from the month after its last day.</param>
    /// <param name="numbers">Of each dong its number and its first day.</param>
    public static CarriedMonth Of(string dong, DateOnly month, IReadOnlyDictionary<string, (int No, DateOnly From)> numbers)
    {
        var pieces = OrgUnits.Carries.Where(c => c.ToDong == dong && c.Until >= Periods.End(month, Grain.Month)).Select(c => (numbers[c.FromDong].No, (Carry?)c)).ToList();
        var (no, from) = numbers[dong];
        return new(pieces.Count > 0 ? pieces : from <= Periods.End(month, Grain.Month) ? [(no, null)] : []);
    }
}
