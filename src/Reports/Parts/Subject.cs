using DongHaeng.Figures.Words;
using DongHaeng.Reports.Catalog;
using DongHaeng.Reports.Delivery;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Parts;

/// <summary>What a report looks at: which places, how long, and by which metrics.</summary>
/// <param name="Report">Its id in the catalog.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Levels">Which kinds of place it is about.</param>
/// <param name="Grain">How long its periods are.</param>
/// <param name="Themes">The metrics of its cards and sentences, in order.</param>
internal sealed record Subject(string Report, Bilingual Title, IReadOnlyList<Level> Levels, Grain Grain, IReadOnlyList<string> Themes)
{
    /// <summary>The metrics of a month in the life of a center.</summary>
    public static readonly string[] Month = ["visits_done", "discovery_linked", "first_contact_days", "case_goal_met", "gift_count"];

    /// <summary>More metrics that stand in its tables.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>The metrics whose first breakdown has a table of its own.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];

    /// <summary>Whether the places that lie in it are told too: a gu's dongs, the city's gus.</summary>
    public bool Below { get; init; }

    /// <summary>Whether it says what was delivered.</summary>
    public bool Deliveries { get; init; } = true;

    /// <summary>The level of the places in a place; null in a dong.</summary>
    public static Level? In(Level level) => level switch { Level.City => Level.Gu, Level.Gu => Level.Dong, _ => null };

    /// <summary>The report of the catalog that looks at this.</summary>
    /// <param name="page">The page that shows the same, from the unit and the first month.</param>
    /// <param name="compose">Says what is in it.</param>
    public Report Declare(Func<Unit, string, string> page, Func<PlacePeriod, MetricReader, IReadOnlyList<Editions.Section>> compose) =>
        new(Report, Title, Levels, Grain, page, (reader, order) =>
        {
            var place = PlaceReading.Read(reader, order, this);
            return Front.Document(place, compose(place, reader));
        });

    /// <summary>Its title in a language.</summary>
    public string In(Language language) => Title.In(language);
}
