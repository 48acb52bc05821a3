using DongHaeng.Dashboards.Cells;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Wording;
using DongHaeng.Figures.Scales;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Compare;

/// <summary>What a dong and those most like it are like. It is public: registered residents and the map.</summary>
public static class LikenessTable
{
    private const double Percent = 100;

    /// <summary>The table, in the order of the comparison.</summary>
    /// <param name="peers">The dong and those most like it.</param>
    /// <param name="comparison">The same dongs beside each other.</param>
    /// <param name="texts">The words.</param>
    public static DataTable Of(IReadOnlyList<PeerDong> peers, Comparison comparison, Texts texts)
    {
        var words = texts.Compare;
        var profiles = peers.ToDictionary(peer => peer.Profile.DongId, peer => peer.Profile);
        var days = peers.Select(peer => peer.Profile.ReferenceDay).Distinct().Order().Select(Sections.Day);
        return new DataTable(
            words.Likeness, texts.Figure.Units(words.LikenessUnits), texts.Unit.Dong, [.. words.LikenessHeads, words.Distance],
            [.. comparison.Places.Select(place => new DataRow(Place.Name(place.Row, texts), [.. Facts(profiles[place.Row.UnitId]), .. Distance(place.Distance)]))],
            words.LikenessNote(string.Join(", ", days)));
    }

    /// <summary>The cell of a distance; none where places are not chosen by likeness.</summary>
    public static IReadOnlyList<Cell> Distance(double? distance) => distance is { } known ? [new Cell(Numbers.Text(known, 2), "shown")] : [];

    private static IEnumerable<Cell> Facts(DongProfile profile) =>
        new[] { Numbers.Text(profile.Residents), Numbers.Text(Percent * profile.AgedShare, 1), Numbers.Text(profile.HouseholdSize, 2), Numbers.Text(profile.Density) }.Select(text => new Cell(text, "shown"));
}
