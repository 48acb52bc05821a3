using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Load;

/// <summary>Every reason of docs/exports.md at least once, with the masks written out by hand.</summary>
public static class RejectCases
{
    private static readonly (string, string) Met = (Csv.DiscoveryHeading, Csv.Discovery("b", "2024-10-05", "2024-10-07", "BASIC"));
    private static readonly (string, string) Closed = (Csv.CaseHeading, Csv.Closing("b", "2024-10-05", "GOAL"));

    public static readonly IReadOnlyList<RejectCase> All =
    [
        Visit("an id is missing", "원본관리번호", "", "source_record_id", "required"),
        Visit("a dash stands for no date", "발생일자", "-", "event_date", "required"),
        Visit("a key is missing that this dataset needs", "가구키", " ", "household_key", "required"),
        Visit("the source system is missing", "원본시스템", "", "source_system", "required"),
        new("a closed case has no reason", "case", Closed, [("종결사유", "")], "close_reason", "required", null),
        new("a discovery of the detection system has no wave", "discovery", Met, [("발굴경로", "WAVE")], "wave_no", "required", null),
        new("a non-target has no reason", "discovery", Met, [("처리결과", "NONTARGET")], "nontarget_reason", "required", null),
        new("a gift has no value", "shop", (Csv.ShopHeading, Csv.Gift("b", "2024-10-05", 500)), [("환산액(원)", "")], "gift_value_krw", "required", null),

        Visit("there is no 13th month", "발생일자", "2024-13-05", "event_date", "type", "2024-13-05"),
        Visit("there is no 30th of February", "발생일자", "2024-02-30", "event_date", "type", "2024-02-30"),
        Visit("a day of seven digits can be read in two ways", "발생일자", "2024111", "event_date", "type", "2******"),
        Visit("a key stands under the heading of the day", "발생일자", "900101", "event_date", "type", "9*****"),
        Visit("a word that a database takes for a day is none", "발생일자", "epoch", "event_date", "type", "e****"),
        Visit("endless is no time", "입력일시", "-infinity", "recorded_at", "type", "-********"),
        Visit("there is no hour 25", "입력일시", "2024-10-05 25:00:00", "recorded_at", "type", "2024-10-05 25:00:00"),
        Visit("a single letter is no number and stays hidden", "정정차수", "x", "revision_no", "type", "*"),
        Visit("a number with decimals is not rounded", "방문순번", "1.5", "visit_seq", "type", "1.5"),
        Visit("a comma in the wrong place is no thousands separator", "방문순번", "1,5", "visit_seq", "type", "1,5"),
        Visit("an exponent is no whole number", "방문순번", "1e0", "visit_seq", "type", "1**"),
        Visit("a number is longer than any", "정정차수", "99999999999999999999", "revision_no", "type", "9************"),
        new("yes or no is neither", "case", Closed, [("정보공유동의", "응")], "share_consent_yn", "type", "*"),

        Visit("an id went through a spreadsheet", "원본관리번호", "2.41E+11", "source_record_id", "rounded", "2*******"),
        Visit("a key went through a spreadsheet", "가구키", "1E+15", "household_key", "rounded", "1****"),

        Visit("a code is not in its list", "방문결과", "DON", "visit_result", "code", "D**"),
        Visit("a person's name stands where a code should", "가구유형", "홍길동", "household_type", "code", "홍**"),
        Visit("one of several codes is not in the list", "동행자", "TONGBAN|XX", "accompanied_by", "code", "T*********"),
        Visit("nothing stands between two bars", "동행자", "STAFF||NURSE", "accompanied_by", "code", "S***********"),

        Visit("a number is too large", "방문순번", "21", "visit_seq", "range", "21"),
        Visit("a number is too small", "정정차수", "-1", "revision_no", "range", "-1"),
        new("there is no seventh wave", "discovery", Met, [("발굴경로", "WAVE"), ("발굴차수", "2024-7")], "wave_no", "pattern", "2024-7"),

        Visit("the day lies before the file's span", "발생일자", "2024-09-30", "event_date", "period", "2024-09-30"),
        Visit("the day lies behind the file's span", "발생일자", "2024-11-01", "event_date", "period", "2024-11-01"),
        Visit("it was entered after the file was made", "입력일시", "2024-11-02 00:00:01", "recorded_at", "future", "2024-11-02 00:00:01"),
        new("the contact lies after the file was made", "discovery", Met, [("초기접촉일", "2024-11-02")], "first_contact_date", "future", "2024-11-02"),

        new("assigned before found", "discovery", Met, [("배정일", "2024-10-04")], "assigned_date", "order", "2024-10-04"),
        new("met before assigned", "discovery", Met, [("초기접촉일", "2024-10-04")], "first_contact_date", "order", "2024-10-04"),
        new("closed before assigned", "discovery", Met, [("종결일", "2024-10-04")], "closed_date", "order", "2024-10-04"),
        new("more goals met than set", "case", Closed, [("목표수", "2"), ("달성목표수", "3")], "goals_set", "order", "2"),

        Visit("there is no such dong", "행정동코드", "9999999999", "dong_code", "dong", "9999999999"),
        Visit("a dong of another gu goes by its name", "행정동코드", "신당동", "dong_code", "dong", "신**"),
        Visit("another center serves the dong", "행정동코드", "1111053000", "dong_code", "dong", "1111053000"),
    ];

    private static RejectCase Visit(string name, string heading, string cell, string column, string reason, string? masked = null) =>
        new(name, "poverty_visit", (Csv.VisitHeading, Csv.Visit("b", "2024-10-05")), [(heading, cell)], column, reason, masked);
}
