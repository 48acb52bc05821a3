using System.Globalization;

namespace DongHaeng.Warehouse.Read;

/// <summary>Which questions for days and weeks make no sense, and what is said of those that are not answered.</summary>
public static class DayRefusals
{
    /// <summary>Said to whoever does not see exact figures of what he asks for.</summary>
    public const string NotYours = "Days and weeks are for analysts, and for the supervisor of the gu and the head of the dong that they are of, behind sign-in: counts of a day are small, and taken from a month's they would undo its protection. Ask by month or longer.";

    /// <summary>What makes no sense in a question, whoever asks it; null where all does, and for longer periods.</summary>
    /// <param name="query">The question.</param>
    /// <param name="info">What is known.</param>
    public static DayRefusal? Of(MetricQuery query, SnapshotInfo info) => query switch
    {
        _ when !Periods.OfDays(query.Grain) => null,
        _ when info.Earliest(query.Grain) is not { } => DayRefusal.NoneHeld,
        { Breakdown: not null } => DayRefusal.Split,
        { Map: PlaceMap.Today } => DayRefusal.Remapped,
        _ when new[] { query.From, query.To }.Any(day => Periods.Start(day, query.Grain) != day) => DayRefusal.NotMonday,
        _ when query.From < info.Earliest(query.Grain) => DayRefusal.TooEarly,
        _ when query.To > info.AsOf => DayRefusal.TooLate,
        _ => null,
    };

    /// <summary>What is wrong, and what to do.</summary>
    public static string Sentence(DayRefusal refusal, MetricQuery query, SnapshotInfo info) => refusal switch
    {
        DayRefusal.NotYours => NotYours,
        DayRefusal.NoneHeld => $"The snapshot {info.Id} holds no days: an earlier version of the program published it. Ask by month, or of a later snapshot.",
        DayRefusal.Split => $"Days and weeks are told as totals: leave out the breakdown {query.Breakdown}, or ask by month.",
        DayRefusal.Remapped => "Days and weeks are told with the dongs of their time: leave out the map of today, or ask by month.",
        DayRefusal.NotMonday => $"{Text(Wrong(query))} is a {Wrong(query).DayOfWeek}, and a week is named by its Monday: ask for {Text(Periods.Start(Wrong(query), query.Grain))}.",
        DayRefusal.TooEarly => $"{Title(query.Grain)} are kept from {Text(info.Earliest(query.Grain)!.Value)} on; asked was for {Text(query.From)}. Ask for a later one, or by month.",
        DayRefusal.TooLate => $"{Title(query.Grain)} are known up to {Text(info.AsOf)}, the reference day; asked was for {Text(query.To)}.",
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "A refusal without a sentence."),
    };

    /// <summary>Which of a question's two weeks is named by another day than its Monday.</summary>
    public static DateOnly Wrong(MetricQuery query) => Periods.Start(query.From, query.Grain) != query.From ? query.From : query.To;

    private static string Title(Grain grain) => grain == Grain.Day ? "Days" : "Weeks";

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
