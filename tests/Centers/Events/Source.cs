using DongHaeng.Samples.Centers.Events;
using DongHaeng.Samples.Centers.Places;
using DongHaeng.Samples.Centers.Records;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Tests.Centers.Events;

/// <summary>The event sources under test, each with how many records it makes in an average dong and month.</summary>
internal sealed record Source(string Dataset, double AMonth, Func<Desk, DateOnly, DateOnly, IEnumerable<Entry>> Between)
{
    public static IReadOnlyList<Source> All { get; } =
    [
        new("universal_visit", 90, UniversalVisitEvents.Between),
        new("care_crisis", 8, CareCrisisEvents.Between),
        new("counsel", 425, CounselEvents.Between),
        new("benefit", 35, BenefitEvents.Between),
        new("zone_report", 50, ZoneReportEvents.Between),
        new("zone_meeting", 2, ZoneMeetingEvents.Between),
        new("tongban_check", 150, TongbanCheckEvents.Between),
        new("conference", 4, ConferenceEvents.Between),
        new("learning", 1.4, LearningEvents.Between),
    ];

    public static Source Of(string dataset) => All.Single(s => s.Dataset == dataset);

    /// <summary>Every dong with the center that serves it on a day.</summary>
    public static IEnumerable<Desk> Desks(string dataset, DateOnly on, int every = 1) => OrgUnits.Services
        .Where(s => OrgUnits.Covers(s.From, s.To, on)).Where((_, i) => i % every == 0)
        .Select(s => new Desk(1, s.CenterId, OrgUnits.Dongs.Last(d => d.Id == s.DongId && d.From <= on), dataset));

    /// <summary>What a dong made between two months, without days on which it was another center's.</summary>
    public IEnumerable<Entry> Of(Desk desk, DateOnly first, DateOnly last) =>
        Between(desk, first, last).Where(e => DongCodes.Serves(desk.CenterId, desk.Dong.Id, e.States[0].EventDate));
}
