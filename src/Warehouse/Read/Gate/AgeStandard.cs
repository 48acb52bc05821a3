using DongHaeng.Warehouse.Metrics;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Warehouse.Read.Gate;

/// <summary>
/// Standardises rates for age, with the city's residents of the same months as the standard. Of places that are not seen exactly it looks
/// at nothing: their events by age are few, and a rate made of rounded ones would be none.
/// </summary>
internal static class AgeStandard
{
    /// <summary>The standardised rates of the places of a question, by the id of the place; none of a metric that has none.</summary>
    public static IReadOnlyDictionary<string, Standardised> Of(SnapshotFigures figures, MetricQuery query, Scope scope)
    {
        var metric = MetricCatalog.Get(query.Metric);
        if (metric.StandardisedBy is not { } breakdown)
        {
            return new Dictionary<string, Standardised>();
        }

        var rights = new Rights(scope, figures.Units);
        var exact = figures.Units.Where(unit => rights.To(unit) == Precision.Exact).Select(unit => unit.Id).ToHashSet();
        var events = metric.Of.SelectMany(count => new Opening(figures, query with { Metric = count, Breakdown = breakdown }, scope).Rows(rights.To))
            .Where(row => exact.Contains(row.UnitId)).ToLookup(row => (row.UnitId, row.Category!), row => row.Numerator);
        var residents = new Residents(figures, query);
        return new Opening(figures, query, scope).Rows(rights.To).ToDictionary(row => row.UnitId, row => row switch
        {
            _ when !exact.Contains(row.UnitId) => Standardised.None(Unstandardised.Withheld),
            { Status: CellStatus.Shown, Numerator: { } all, Denominator: { } people } => Standardised.Of(all, people, residents.Strata(row.UnitId, band => events[(row.UnitId, band)].Sum() ?? 0), metric.DivideBy),
            _ => Standardised.None(Unstandardised.NoFigure),
        });
    }

    /// <summary>Who lives where in the months of a question.</summary>
    private sealed class Residents
    {
        private readonly ResidentBands bands;
        private readonly ILookup<string, (DateOnly Month, string Dong)> places;
        private readonly List<(string Band, double City)> standard;

        public Residents(SnapshotFigures figures, MetricQuery query)
        {
            bands = figures.ResidentBands;
            var dongs = figures.Units.Where(unit => unit.Level == Level.Dong).ToList();
            var start = Periods.Start(query.From, query.Grain);
            var (first, end) = (Periods.First(start, query.Grain), Periods.End(start, query.Grain));
            var months = from step in Enumerable.Range(0, 12)
                         let month = first.AddMonths(step)
                         where month <= end && month <= figures.Info.AsOf && month >= figures.Info.FirstMonth
                         from dong in dongs
                         where dong.Within(month, Periods.End(month, Grain.Month))
                         group dong by (month, dong.Id) into same
                         select (same.Key.month, Dong: same.First());
            places = months.SelectMany(m => new[] { "seoul", m.Dong.GuId!, m.Dong.Id }, (m, place) => (Place: place, m.month, m.Dong.Id)).ToLookup(m => m.Place, m => (m.month, m.Id));
            standard = [.. bands.Bands.Select(band => (band, People("seoul", band)))];
        }

        /// <summary>Of each age band the events of a place, its residents and the city's.</summary>
        public IReadOnlyList<Stratum> Strata(string place, Func<string, long> events) => [.. standard.Select(band => new Stratum(events(band.Band), People(place, band.Band), band.City))];

        private double People(string place, string band) => places[place].Sum(m => bands.Of(m.Dong, m.Month, band));
    }
}
