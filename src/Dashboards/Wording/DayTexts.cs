using DongHaeng.Dashboards.Units;
using DongHaeng.Figures.Words;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words that say why days and weeks are not told, and what to do.</summary>
public sealed record DayTexts
{
    /// <summary>A metric is not told by such periods: its name, the periods, the shortest that it is told by.</summary>
    public required Func<string, Grain, Grain, string> NotTold { get; init; }

    /// <summary>They are for others.</summary>
    public required string NotYours { get; init; }

    /// <summary>The snapshot, by its number, holds none.</summary>
    public required Func<string, string> NoneHeld { get; init; }

    /// <summary>They are not split by categories.</summary>
    public required string Split { get; init; }

    /// <summary>They are not carried over to today's map.</summary>
    public required string Remapped { get; init; }

    /// <summary>A week was named by a day that is no Monday: the day, and its Monday.</summary>
    public required Func<DateOnly, DateOnly, string> NotMonday { get; init; }

    /// <summary>The periods asked for lie before the first that is kept.</summary>
    public required Func<Grain, DateOnly, string> TooEarly { get; init; }

    /// <summary>The periods asked for lie after the reference day.</summary>
    public required Func<Grain, DateOnly, string> TooLate { get; init; }

    /// <summary>The address names no day.</summary>
    public required string NoDay { get; init; }

    /// <summary>Places are not compared by so short periods.</summary>
    public required string NotCompared { get; init; }

    /// <summary>Why a question is refused.</summary>
    public string Refused(DayRefusal refusal, MetricQuery query, SnapshotInfo info) => refusal switch
    {
        DayRefusal.NotYours => NotYours,
        DayRefusal.NoneHeld => NoneHeld(info.Id),
        DayRefusal.Split => Split,
        DayRefusal.Remapped => Remapped,
        DayRefusal.NotMonday => NotMonday(DayRefusals.Wrong(query), Periods.Start(DayRefusals.Wrong(query), query.Grain)),
        DayRefusal.TooEarly => TooEarly(query.Grain, info.Earliest(query.Grain)!.Value),
        DayRefusal.TooLate => TooLate(query.Grain, info.AsOf),
        _ => throw new ArgumentOutOfRangeException(nameof(refusal), refusal, "A refusal without words."),
    };

    /// <summary>한국어.</summary>
    public static DayTexts Korean { get; } = new()
    {
        NotTold = (name, grain, shortest) => $"{Particle.Topic(name)} {Word(grain)} 단위로 보지 않는 지표입니다. {shortest switch { Grain.Week => "주나 월", Grain.Wave => "차수나 연", _ => "월이나 더 긴 기간" }} 단위로 보세요.",
        NotYours = "일·주 단위 값은 로그인한 재단 분석가, 그리고 그 자치구의 담당자와 그 동의 동장에게만 보입니다. 하루의 건수는 작아서, 월의 값에서 빼면 보호한 값이 드러날 수 있습니다. 월이나 더 긴 기간으로 보세요.",
        NoneHeld = id => $"공표본 {id}에는 일 단위 값이 없습니다. 월 단위로 보거나 이후의 공표본에서 보세요.",
        Split = "일·주 단위 값은 합계만 있습니다. 나누는 항목을 빼거나 월 단위로 보세요.",
        Remapped = "일·주 단위 값은 당시의 동으로만 있습니다. 오늘의 동으로 보기를 빼거나 월 단위로 보세요.",
        NotMonday = (day, monday) => $"주는 월요일로 부릅니다. {Text(day, Language.Korean)} 대신 {Particle.By(Text(monday, Language.Korean))} 찾아 주세요.",
        TooEarly = (grain, first) => $"{Word(grain)} 단위 값은 {Text(first, Language.Korean)}부터 있습니다. 그 뒤의 날짜로 찾거나 월 단위로 보세요.",
        TooLate = (grain, last) => $"{Word(grain)} 단위 값은 기준일인 {Text(last, Language.Korean)}까지 있습니다. 그날이나 그 앞의 날짜로 찾아 주세요.",
        NoDay = "일·주 단위 기간은 2024-10-28처럼 날짜로 적어 주세요. 주는 월요일 날짜로 적습니다.",
        NotCompared = "하루나 한 주의 건수는 적어서 지역끼리 비교하지 않습니다. 월이나 더 긴 기간으로 비교하세요.",
    };

    /// <summary>English.</summary>
    public static DayTexts English { get; } = new()
    {
        NotTold = (name, grain, shortest) => $"“{name}” is not told by {(grain == Grain.Day ? "day" : "week")}. Look at it by {shortest switch { Grain.Week => "week or month", Grain.Wave => "wave or year", _ => "month or longer" }}.",
        NotYours = DayRefusals.NotYours,
        NoneHeld = id => $"The snapshot {id} holds no days. Look at months, or at a later snapshot.",
        Split = "Days and weeks are told as totals: leave out the breakdown, or look at months.",
        Remapped = "Days and weeks are told with the dongs of their time: leave out today's map, or look at months.",
        NotMonday = (day, monday) => $"A week is named by its Monday: ask for {Text(monday, Language.English)} instead of {Text(day, Language.English)}.",
        TooEarly = (grain, first) => $"{(grain == Grain.Day ? "Days" : "Weeks")} are kept from {Text(first, Language.English)} on: ask for a later one, or by month.",
        TooLate = (grain, last) => $"{(grain == Grain.Day ? "Days" : "Weeks")} are known up to the reference day, {Text(last, Language.English)}: ask for an earlier one.",
        NoDay = "Write days and weeks as 2024-10-28; a week by its Monday.",
        NotCompared = "The cases of a day or week are too few to compare places by: compare by month or longer.",
    };

    private static string Word(Grain grain) => grain == Grain.Day ? "일" : "주";

    private static string Text(DateOnly day, Language language) => PeriodText.Name(day, Grain.Day, language);
}
