using DongHaeng.Warehouse.Contracts;

namespace DongHaeng.Tests.Warehouse.Contracts;

public sealed class ContractCatalogTests
{
    private static readonly string[] OfCenters =
    [
        "benefit", "camp", "care_crisis", "care_sos", "case", "committee", "conference", "counsel", "discovery", "donation", "learning",
        "neighbor_group", "poverty_visit", "shop", "tongban_check", "universal_visit", "zone_meeting", "zone_report",
    ];

    [Fact]
    public void Centers_deliver_eighteen_datasets_their_gu_two_and_the_foundation_one()
    {
        Of("center").ShouldBe(OfCenters);
        Of("gu").ShouldBe(["staff_month", "target"]);
        Of("foundation").ShouldBe(["population"]);
    }

    [Fact]
    public void Centers_owe_every_night_a_gu_its_staff_by_the_month_and_targets_ahead_the_foundation_the_year_that_is_over()
    {
        ContractCatalog.All.Where(c => c.Every == Rhythm.Night).Select(c => c.Id).ShouldBe(OfCenters);
        Due("staff_month").ShouldBe((Rhythm.Month, 4, 5));
        Due("target").ShouldBe((Rhythm.YearAhead, 5, 5));
        Due("population").ShouldBe((Rhythm.Year, 5, 5));
    }

    [Fact]
    public void Keys_stand_only_in_what_centers_deliver() =>
        ContractCatalog.All.ShouldAllBe(c => c.KeyScope == (c.Supplier == "center" ? KeyScope.Center : KeyScope.None));

    [Fact]
    public void Care_crisis_is_protected_and_says_neither_age_nor_sex()
    {
        var crisis = ContractCatalog.Get("care_crisis");
        crisis.Sensitivity.ShouldBe("protected");
        crisis.Columns.ShouldNotContain(c => c.Id == "age_band" || c.Id == "sex_code" || c.Id == "person_key");
    }

    [Fact]
    public void No_column_takes_free_text() =>
        ContractCatalog.All.SelectMany(c => c.Columns).Where(c => c.Type == ColumnType.Text).ShouldAllBe(c => c.Pattern != null);

    [Fact]
    public void A_code_can_be_written_by_its_name_in_a_list_and_in_a_cell_between_commas() =>
        ContractCatalog.All.SelectMany(c => c.Columns).SelectMany(c => c.Codes).ShouldAllBe(c => !c.Ko.Contains('|') && !c.Ko.Contains(','));

    [Fact]
    public void A_reference_to_nothing_is_refused()
    {
        var benefit = ContractCatalog.Get("benefit");
        Refused(benefit with { References = [new("discovery_no", "discovery", "number")] })
            .ShouldBe("sql/datasets/benefit.yaml: 'discovery_no' refers to discovery.number, and there is no such column.");
        Refused(benefit with { References = [new("discovery_no", "finding", "discovery_no")] })
            .ShouldBe("sql/datasets/benefit.yaml: 'discovery_no' refers to finding.discovery_no, and there is no such column.");
        Refused(benefit with { References = [new("applied_date", "discovery", "discovery_no")] }).ShouldEndWith("or which holds something else.");
        Refused(benefit with { Supplier = "gu" }).ShouldEndWith("which another supplier delivers or which holds something else.");
    }

    [Fact]
    public void An_unknown_dataset_is_answered_with_those_that_there_are() =>
        Should.Throw<KeyNotFoundException>(() => ContractCatalog.Get("tea")).Message.ShouldStartWith("There is no dataset 'tea'. Known are benefit, camp, ");

    private static IEnumerable<string> Of(string supplier) => ContractCatalog.All.Where(c => c.Supplier == supplier).Select(c => c.Id);

    private static (Rhythm, int?, int) Due(string dataset) =>
        (ContractCatalog.Get(dataset).Every, ContractCatalog.Get(dataset).DueOnBusinessDay, ContractCatalog.Get(dataset).ClosesOnBusinessDay);

    private static string Refused(Contract instead) => Should.Throw<InvalidDataException>(
        () => ContractCheck.References([.. ContractCatalog.All.Where(c => c.Id != instead.Id), instead])).Message;
}
