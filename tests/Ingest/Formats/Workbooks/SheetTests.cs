using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Formats.Workbooks;

public sealed class SheetTests
{
    private static readonly string Heading = Xlsx.Row(1, Csv.CaseHeading.Split(','));
    private static readonly string Data = Heading + Xlsx.Row(2, "HAPPY");

    [Fact]
    public void The_sheet_with_the_headings_is_found_among_others() =>
        Sheet(new Xlsx().Sheet("안내", Xlsx.Row(1, "작성 방법")).Sheet("10월", Data).Sheet("코드표", Xlsx.Row(1, "단계", "이름")).Sheet("빈 시트", "")).ShouldBe("10월");

    [Fact]
    public void Half_of_the_headings_are_enough_for_the_reader_of_rows_to_name_the_others()
    {
        var required = "원본시스템,원본관리번호,행정동코드,가구키,발생일자,입력일시,자료상태,정정차수,사례번호,사례유형,주사례기관,단계".Split(',');
        Sheet(new Xlsx().Sheet("a", Xlsx.Row(1, required[..6]))).ShouldBe("a");
        WorkbookTests.Refusal(new Xlsx().Sheet("a", Xlsx.Row(1, required[..5]))).ShouldStartWith("No sheet has the headings");
    }

    [Fact]
    public void Headings_are_known_by_alias_and_id_and_with_blanks() =>
        Sheet(new Xlsx().Sheet("a", Xlsx.Row(4, "SOURCE_SYSTEM", "관리번호", " 동 코드", "가구번호", "일자", "등록 일시", "상태", "차수"))).ShouldBe("a");

    [Fact]
    public void Headings_below_the_tenth_row_are_not_looked_for()
    {
        var titles = string.Concat(Enumerable.Range(1, 9).Select(i => Xlsx.Row(i, "제목")));
        Sheet(new Xlsx().Sheet("a", titles + Xlsx.Row(10, Csv.CaseHeading.Split(',')))).ShouldBe("a");
        WorkbookTests.Refusal(new Xlsx().Sheet("a", titles + Xlsx.Row(10, "제목") + Xlsx.Row(11, Csv.CaseHeading.Split(',')))).ShouldStartWith("No sheet");
    }

    [Fact]
    public void Without_headings_the_sheets_are_named_unless_they_bear_a_persons_name() =>
        WorkbookTests.Refusal(new Xlsx().Sheet("10월", "").Sheet("김영희 담당", Xlsx.Row(1, "x"))).ShouldBe(
            "No sheet has the headings of the dataset. Sheets: 10월, ***. Put the headings into one of the first 10 rows.");

    [Fact]
    public void Two_sheets_with_data_are_refused_and_one_that_is_empty_does_not_count()
    {
        WorkbookTests.Refusal(new Xlsx().Sheet("9월", Data).Sheet("10월", Data).Sheet("11월", Heading)).ShouldBe("Several sheets hold data: 9월, 10월. Leave one of them.");
        Sheet(new Xlsx().Sheet("양식", Heading).Sheet("10월", Data)).ShouldBe("10월");
    }

    [Fact]
    public void Where_nothing_happened_the_first_sheet_with_headings_says_so() => WorkbookTests.Text(new Xlsx().Sheet("10월", Heading).Sheet("11월", Heading)).ShouldBe([Csv.CaseHeading, ""]);

    [Fact]
    public void A_hidden_sheet_counts_only_where_no_other_has_the_headings()
    {
        Sheet(new Xlsx().Sheet("전월", Data, "hidden").Sheet("10월", Data)).ShouldBe("10월");
        Sheet(new Xlsx().Sheet("전월", Data, "veryHidden").Sheet("10월", Heading)).ShouldBe("10월");
        Sheet(new Xlsx().Sheet("안내", Xlsx.Row(1, "x")).Sheet("자료", Data, "hidden")).ShouldBe("자료");
    }

    private static string? Sheet(Xlsx book)
    {
        var read = WorkbookTests.Read(book.Bytes());
        read.Refusal.ShouldBeNull();
        return read.Sheet;
    }
}
