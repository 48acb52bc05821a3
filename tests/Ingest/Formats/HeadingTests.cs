using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Ingest.Formats;

public sealed class HeadingTests
{
    private static readonly string Visit = Csv.Visit("1", "2024-10-05");

    [Fact]
    public void Headings_are_known_by_alias_in_any_order_and_with_blanks()
    {
        var file = ReadText.Of(Csv.File(
            "결과, 순번 ,원천시스템,일련번호,동코드,담당자 가명키,가구 번호,일자,등록일시,상태,차수,유형,방문목적",
            "DONE,1,HAPPY,77,1111051500,S-1,H-1,2024-10-05,2024-10-05 18:00:00,N,0,BASIC,REGULAR"));
        file.Refusal.ShouldBeNull();
        Cell(file, "visit_result").ShouldBe("DONE");
        Cell(file, "source_record_id").ShouldBe("77");
        Cell(file, "visit_seq").ShouldBe("1");
        Cell(file, "need_codes").ShouldBeNull(); // a column that need not be there
    }

    [Fact]
    public void Headings_may_be_the_names_of_the_contract()
    {
        ReadText.Of(Csv.File(
            "SOURCE_SYSTEM,source_record_id,dong_code,household_key,event_date,recorded_at,rec_status,revision_no,visit_seq,household_type,visit_purpose,visit_result",
            "HAPPY,77,1111051500,H-1,2024-10-05,2024-10-05 18:00:00,N,0,1,BASIC,REGULAR,DONE")).Refusal.ShouldBeNull();
    }

    [Fact]
    public void Missing_columns_refuse_the_file_and_are_named() =>
        ReadText.Of(Csv.File(Csv.VisitHeading.Replace(",방문순번", "", StringComparison.Ordinal).Replace(",방문결과", "", StringComparison.Ordinal)))
            .Refusal!.En.ShouldBe("Columns are missing: 방문순번, 방문결과.");

    [Fact]
    public void A_column_that_is_required_only_sometimes_must_be_there_too() =>
        ReadText.Of(Csv.File(Csv.CaseHeading.Replace(",종결사유", "", StringComparison.Ordinal)), "case").Refusal!.En.ShouldBe("Columns are missing: 종결사유.");

    [Fact]
    public void Unknown_columns_refuse_the_file_and_are_named() =>
        ReadText.Of(Csv.File(Csv.VisitHeading + ",성명,전화번호", Visit + ",홍길동,010-1234-5678"))
            .Refusal!.En.ShouldBe("Columns are not in the contract poverty_visit: 성명, 전화번호.");

    [Fact]
    public void A_column_without_a_heading_is_no_harm_while_nothing_stands_in_it() =>
        ReadText.Of(Csv.File(Csv.VisitHeading + ",", Visit + ",")).Refusal.ShouldBeNull();

    [Fact]
    public void Something_in_a_column_without_a_heading_refuses_the_file_and_is_counted_out() =>
        ReadText.Of(Csv.File(Csv.VisitHeading + ",", Visit + ",", Visit + ",memo")).Refusal!.En.ShouldBe("Line 3: something stands in column 14, which has no heading.");

    [Fact]
    public void A_heading_that_stands_twice_under_two_names_refuses_the_file() =>
        ReadText.Of(Csv.File(Csv.VisitHeading + ",결과", Visit + ",DONE")).Refusal!.En.ShouldBe("The heading '방문결과' stands twice.");

    [Fact]
    public void A_file_without_headings_is_refused_without_quoting_its_first_row()
    {
        var refusal = ReadText.Of(Visit + "\r\n").Refusal!.En;
        refusal.ShouldStartWith("Columns are missing: 원본시스템, 원본관리번호");
        refusal.ShouldNotContain("H-1");
    }

    [Fact]
    public void Every_contract_keeps_the_source_system_first_where_pseudonyms_look_for_it() =>
        ContractCatalog.All.ShouldAllBe(c => c.Columns[0].Id == "source_system");

    private static string? Cell(DongHaeng.Warehouse.Load.ReadFile file, string column)
    {
        var contract = ContractCatalog.Get("poverty_visit");
        return ShownRow.Of(file).Single().Cells[contract.Columns.ToList().IndexOf(contract[column])];
    }
}
