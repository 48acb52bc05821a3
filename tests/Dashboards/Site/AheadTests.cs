using DongHaeng.Dashboards.Notable;
using DongHaeng.Warehouse.Read;
using Microsoft.Extensions.Logging.Abstractions;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>What is notable is found before anybody asks, for each who will.</summary>
public sealed class AheadTests(ClosedTown town) : IClassFixture<ClosedTown>
{
    [Fact]
    public void It_is_found_for_the_city_each_gu_and_each_supervisor_and_is_what_the_page_would_find()
    {
        using var reader = new MetricReader(town.Shelf);
        var kept = new FindingsKept();
        using var ahead = new FindingsAhead(reader, kept, NullLogger<FindingsAhead>.Instance);
        var gus = reader.Units(Analyst).Count(unit => unit.Level == Level.Gu);
        // An analyst opens the city and every gu, the director all of them but no dongs, a supervisor the city and his gu.
        ahead.Find(reader.Pinned(), TestContext.Current.CancellationToken).ShouldBe((1 + gus) + 1 + (2 * gus));

        var units = reader.Units(Analyst);
        var city = units.Single(unit => unit.Level == Level.City);
        var info = reader.Info()!;
        var once = kept.Of(reader, Analyst, city, Level.Gu, units, info.LastMonth, info);
        kept.Of(reader, Scope.Of(Viewer.Of("another", "analyst", null), Door.SignedIn), city, Level.Gu, units, info.LastMonth, info).ShouldBeSameAs(once);
        kept.Of(reader, Scope.Of(Viewer.Of("director", "director", null), Door.SignedIn), city, Level.Gu, units, info.LastMonth, info).ShouldNotBeSameAs(once);
        once.ShouldBeEquivalentTo(Findings.Of(reader, Analyst, city, Level.Gu, units, info.LastMonth, info));
    }

    private static Scope Analyst => Scope.Of(Viewer.Of("analyst", "analyst", null), Door.SignedIn);
}
