using System.Globalization;

namespace DongHaeng.Figures.Words;

/// <summary>The fixed words of figures, so that the same state is called the same in every chart and table.</summary>
public static class Phrases
{
    /// <summary>A supplier's files of the period are not in.</summary>
    public static string NotReported(Language language) => Pick(language, "미보고", "not reported");

    /// <summary>The viewer sees the figure protected, and it is small (see docs on disclosure).</summary>
    public static string Withheld(Language language) => Pick(language, "보호 처리(7 이하)", "protected (7 or fewer)");

    /// <summary>A place of a map without a value, for whatever reason.</summary>
    public static string NoValue(Language language) => Pick(language, "값 없음", "no value");

    /// <summary>There is nothing to show yet.</summary>
    public static string NoData(Language language) => Pick(language, "자료 없음", "no data");

    /// <summary>Fewer than ten cases: shown, never classified.</summary>
    public static string Few(Language language) => Pick(language, "건수 적음(10건 미만)", "few cases (under 10)");

    /// <summary>More than half of the cases are still open.</summary>
    public static string NotReached(Language language) => Pick(language, "아직 도달하지 않음", "not yet reached");

    /// <summary>People wrote something beside it.</summary>
    public static string Annotated(Language language) => Pick(language, "담당자 기록", "annotated");

    /// <summary>Not all expected files of the month are in.</summary>
    public static string Incomplete(Language language) => Pick(language, "자료 미완", "incomplete");

    /// <summary>The period before, where the chart does not know a better name ("전월").</summary>
    public static string PreviousPeriod(Language language) => Pick(language, "이전 기간", "previous period");

    /// <summary>From a day on the figures mean something else ("정의 변경 2023-07-01").</summary>
    public static string Redefined(Language language, DateOnly since) =>
        Pick(language, "정의 변경 ", "definition changed ") + since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What a plan asks for.</summary>
    public static string Target(Language language) => Pick(language, "목표", "target");

    /// <summary>What plans ask for of places whose dongs have several targets: the lowest and the highest are drawn.</summary>
    public static string TargetRange(Language language) => Pick(language, "동별 목표(최저·최고)", "targets of dongs (lowest, highest)");

    /// <summary>The mean of a series.</summary>
    public static string Mean(Language language) => Pick(language, "평균", "mean");

    /// <summary>The upper process limit.</summary>
    public static string UpperLimit(Language language) => Pick(language, "관리상한", "upper limit");

    /// <summary>The lower process limit.</summary>
    public static string LowerLimit(Language language) => Pick(language, "관리하한", "lower limit");

    /// <summary>Process limits from fewer than twelve points: months, weeks or waves.</summary>
    public static string TrialLimits(Language language) =>
        Pick(language, "시험 관리한계(시점 12개 미만)", "trial limits (under 12 points)");

    /// <summary>A 95 % confidence interval.</summary>
    public static string Interval(Language language) => Pick(language, "95% 신뢰구간", "95% interval");

    /// <summary>All expected files are in.</summary>
    public static string AllDelivered(Language language) => Pick(language, "모두 접수", "all received");

    /// <summary>Some of the expected files are in.</summary>
    public static string PartlyDelivered(Language language) => Pick(language, "일부 접수", "partly received");

    /// <summary>Nothing was due.</summary>
    public static string NotDue(Language language) => Pick(language, "제출 대상 아님", "nothing due");

    internal static string Pick(Language language, string korean, string english) =>
        language == Language.Korean ? korean : english;
}
