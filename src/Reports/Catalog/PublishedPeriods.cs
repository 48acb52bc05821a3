using DongHaeng.Reports.Narrative;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Reports.Catalog;

/// <summary>Which periods a report can be about.</summary>
public static class PublishedPeriods
{
    /// <summary>The last period that has ended and is published whole; null where there is none yet.</summary>
    public static DateOnly? LastEnded(SnapshotInfo info, Grain grain)
    {
        var next = info.LastMonth.AddMonths(1);
        var ended = Periods.Step(Periods.Start(next, grain), grain, -1);
        return ended >= Whole(info, grain) ? ended : null;
    }

    /// <summary>The last that has ended; where there is none, the one that goes on.</summary>
    public static DateOnly Latest(SnapshotInfo info, Grain grain) => LastEnded(info, grain) ?? Periods.Start(info.LastMonth, grain);

    /// <summary>Refuses a period of which the snapshot holds nothing. One that goes on is told as far as it has come, and says so.</summary>
    /// <exception cref="ReportUnavailableException">It holds nothing; the message names what it holds.</exception>
    public static void Require(SnapshotInfo info, DateOnly period, Grain grain)
    {
        if (Periods.Start(period, grain) != period || period < info.Earliest(grain) || period > info.LastMonth)
        {
            throw Lacks(info, period, grain);
        }
    }

    /// <summary>What to say of a period that is not there.</summary>
    public static ReportUnavailableException Lacks(SnapshotInfo info, DateOnly period, Grain grain) => new(
        $"There is no report of {PeriodName.Key(period, grain)}: the published months are {Text(info.FirstMonth)} to {Text(info.LastMonth)}. Choose {(grain == Grain.Month ? "one of them" : "a period that lies in them")}, or wait until the month has ended and is published.");

    private static DateOnly Whole(SnapshotInfo info, Grain grain)
    {
        var first = Periods.Start(info.FirstMonth, grain);
        return first == info.FirstMonth ? first : Periods.Step(first, grain, 1);
    }

    private static string Text(DateOnly month) => PeriodName.Key(month, Grain.Month);
}
