using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Statistics;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words of a place's own course, by the length of its periods.</summary>
public sealed record TrendTexts
{
    /// <summary>Its heading; whether limits are drawn.</summary>
    public required Func<Grain, bool, string> Title { get; init; }

    /// <summary>The column of its periods.</summary>
    public required Func<Grain, string> Period { get; init; }

    /// <summary>What is unusual about a period: which signal, and whether upwards.</summary>
    public required Func<Signal, bool, Grain, string> Signal { get; init; }

    /// <summary>The note of what the limits mean; of days, why there are none.</summary>
    public required Func<Grain, string> LimitsNote { get; init; }

    /// <summary>Why no limits are drawn; whether the metric counts each once a year.</summary>
    public required Func<Grain, bool, string> NoLimitsNote { get; init; }

    /// <summary>The note that results of the last months still come in: number of months.</summary>
    public required Func<int, Grain, string> SettlingNote { get; init; }

    /// <summary>What the bands behind days on which centers are closed are called.</summary>
    public required string Closed { get; init; }

    /// <summary>Why centers are closed on a day that is no holiday.</summary>
    public required Func<DayOfWeek, string> Weekend { get; init; }

    /// <summary>한국어.</summary>
    public static TrendTexts Korean { get; } = new()
    {
        Title = (grain, limits) => grain switch { Grain.Day => "날짜별 흐름", Grain.Week => "주별 흐름", Grain.Wave => "차수별 흐름", _ => "월별 흐름" } + (limits ? "과 관리한계" : ""),
        Period = grain => grain switch { Grain.Day => "날짜", Grain.Week => "주", Grain.Wave => "차수", _ => "월" },
        Signal = (signal, up, grain) => signal switch
        {
            Warehouse.Statistics.Signal.Beyond => up ? "평소 범위 위" : "평소 범위 아래",
            Warehouse.Statistics.Signal.Trend => $"{KoreanCount(7, grain)} 이상 계속 {(up ? "오름" : "내림")}",
            Warehouse.Statistics.Signal.NearLimit => $"{KoreanCount(3, grain)} 중 {KoreanCount(2, grain)}{(grain is Grain.Week or Grain.Wave ? "가" : "이")} {(up ? "위쪽" : "아래쪽")} 한계 가까이",
            _ => $"{KoreanCount(7, grain)} 이상 평균 {(up ? "위" : "아래")}",
        },
        LimitsNote = grain => grain switch
        {
            Grain.Day => "하루하루는 요일과 공휴일을 따라 오르내리므로 관리한계를 긋지 않습니다. 평소와 다른지는 주나 월로 보세요. 음영은 센터가 쉬는 주말과 공휴일입니다.",
            _ => "점선 안의 오르내림은 우연히 생길 수 있는 차이입니다. " + grain switch
            {
                Grain.Week => "색이 다른 주는 한계 밖이거나, 7주 이상 한쪽에 머물거나 계속 오르내린 주입니다. 공휴일이 낀 주는 낮게 나올 수 있습니다.",
                Grain.Wave => "색이 다른 차수는 한계 밖이거나, 7개 차수 이상 한쪽에 머물거나 계속 오르내린 차수입니다.",
                _ => "색이 다른 달은 한계 밖이거나, 7개월 이상 한쪽에 머물거나 계속 오르내린 달입니다.",
            },
        },
        NoLimitsNote = (grain, onceAYear) => onceAYear ? "한 해에 한 번만 세어 해가 갈수록 줄어드는 값이므로 관리한계를 긋지 않습니다."
            : $"비교할 수 있는 {(grain switch { Grain.Week => "주가", Grain.Wave => "차수가", _ => "달이" })} 적거나 값이 거의 같아 관리한계를 긋지 않습니다.",
        SettlingNote = (months, grain) => $"최근 {KoreanCount(grain == Grain.Wave ? Waves(months) : months, grain)}{(grain == Grain.Wave ? "는" : "은")} 결과가 아직 들어오고 있어 한계를 계산할 때 넣지 않고 판단하지 않습니다.",
        Closed = "쉬는 날",
        Weekend = day => day == DayOfWeek.Saturday ? "토요일" : "일요일",
    };

    /// <summary>English.</summary>
    public static TrendTexts English { get; } = new()
    {
        Title = (grain, limits) => grain switch { Grain.Day => "By day", Grain.Week => "By week", Grain.Wave => "By wave", _ => "By month" } + (limits ? ", with process limits" : ""),
        Period = grain => grain switch { Grain.Day => "Day", Grain.Week => "Week", Grain.Wave => "Wave", _ => "Month" },
        Signal = (signal, up, grain) => signal switch
        {
            Warehouse.Statistics.Signal.Beyond => up ? "above the usual range" : "below the usual range",
            Warehouse.Statistics.Signal.Trend => $"{(up ? "rising" : "falling")} for seven {Many(grain)} or more",
            Warehouse.Statistics.Signal.NearLimit => $"two of three {Many(grain)} near the {(up ? "upper" : "lower")} limit",
            _ => $"seven {Many(grain)} or more {(up ? "above" : "below")} the mean",
        },
        LimitsNote = grain => grain switch
        {
            Grain.Day => "Single days follow the day of the week and the holidays, so no limits are drawn: look at weeks or months for what is unusual. The shaded days are weekends and holidays, on which centers are closed.",
            _ => $"Ups and downs between the dashed lines may be chance. {(grain == Grain.Week ? "Weeks" : grain == Grain.Wave ? "Waves" : "Months")} set apart lie outside them, or belong to seven or more that stay on one side or keep rising or falling."
                + (grain == Grain.Week ? " Weeks with a public holiday may read low." : ""),
        },
        NoLimitsNote = (grain, onceAYear) => onceAYear ? "Each is counted once a year, so that the figures fall from January on: no limits are drawn."
            : $"No limits are drawn: there are too few {Many(grain)} to compare, or they hardly differ.",
        SettlingNote = (months, grain) => $"Results of the last {(grain == Grain.Wave ? Waves(months) : months)} {Many(grain)} are still coming in: they are left out of the limits and not judged.",
        Closed = "closed",
        Weekend = day => day == DayOfWeek.Saturday ? "Saturday" : "Sunday",
    };

    // A wave is two months: the last of those that have not settled has only begun.
    private static int Waves(int months) => (months + 1) / 2;

    private static string KoreanCount(int number, Grain grain) => grain switch { Grain.Week => $"{number}주", Grain.Wave => $"{number}개 차수", _ => $"{number}개월" };

    private static string Many(Grain grain) => grain switch { Grain.Week => "weeks", Grain.Wave => "waves", _ => "months" };
}
