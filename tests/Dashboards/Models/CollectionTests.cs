using DongHaeng.Dashboards.Collecting;
using DongHaeng.Figures.Charts;
using DongHaeng.Warehouse.Contracts;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class CollectionTests
{
    private static readonly CollectionRow[] Three =
    [
        Of("c0001", "신사 동행센터", covered: 31), Of("c0002", "논현1 동행센터", covered: 10), Of("c0003", "논현2 동행센터", covered: 0),
    ];

    [Theory]
    [InlineData(31, 31, Delivery.Full)]
    [InlineData(31, 30, Delivery.Partial)]
    [InlineData(31, 0, Delivery.Missing)]
    [InlineData(0, 0, Delivery.NotDue)]
    public void A_delivery_is_full_when_every_day_is_covered(int owed, int covered, Delivery state) =>
        Tally.StateOf(Of("c0001", "신사 동행센터", owed, covered)).ShouldBe(state);

    [Fact]
    public void The_page_says_in_a_sentence_how_much_has_come()
    {
        var model = CollectionModels.Of(Three, [Gangnam], Gangnam, Visits, October, Info, Korean);
        model.Title.ShouldBe("강남구 자료 수집 현황");
        model.Summary[0].ShouldBe("2024년 10월에 기관 3곳이 낼 자료 3건 가운데 1건이 모두 들어왔고, 1건은 일부만 들어왔으며, 1건은 들어오지 않았습니다.");
        model.Summary[1].ShouldBe("기한을 넘긴 자료는 1건입니다.");
        model.Summary[2].ShouldBe("받은 기록은 300행이고, 형식이 맞지 않아 따로 둔 기록은 6행입니다.");
        model.Table.Rows.Select(row => row.Name).ShouldBe(["계(강남구)", "신사 동행센터", "논현1 동행센터", "논현2 동행센터"]);
        model.Table.Rows[0].Cells.Select(cell => cell.Text).ShouldBe(["3", "1", "1", "1", "0", "1", "0", "300", "6"]);
    }

    [Fact]
    public void When_all_has_come_the_page_just_says_so() =>
        CollectionModels.Of([Of("c0001", "신사 동행센터")], [Gangnam], Gangnam, Visits, October, Info, Korean)
            .Summary[0].ShouldBe("2024년 10월에 기관 1곳이 낼 자료 1건이 모두 들어왔습니다.");

    [Fact]
    public void For_the_city_the_centers_of_a_gu_are_one_line_that_leads_to_them()
    {
        var model = CollectionModels.Of(Three, [Gangnam], null, Visits, October, Info, Korean);
        model.Table.Rows[1].Name.ShouldBe("강남구");
        model.Table.Rows[1].Href.ShouldBe("/collection?period=2024-10&gu=11680&dataset=poverty_visit");
        model.Grids[1].Table.Rows.Single().Cells[^1].Text.ShouldBe("1/3");
    }

    [Fact]
    public void The_table_and_every_grid_have_their_files()
    {
        var model = CollectionModels.Of(Three, [Gangnam], Gangnam, Visits, October, Info, Korean);
        model.Files.Select(file => file.Href).ShouldBe(
        [
            "/collection.csv?period=2024-10&gu=11680", "/collection.xlsx?period=2024-10&gu=11680", "/collection.json?period=2024-10&gu=11680",
            "/collection.arrow?period=2024-10&gu=11680", "/collection.parquet?period=2024-10&gu=11680",
        ]);
        model.Grids.ShouldNotBeEmpty();
        model.Grids.ShouldAllBe(grid => grid.Files.SequenceEqual(model.Files));
    }

    [Fact]
    public void Nothing_came_nothing_happened_refused_and_late_are_four_things()
    {
        CollectionRow[] rows =
        [
            Of("c0001", "신사 동행센터", covered: 0), Of("c0002", "논현1 동행센터") with { Status = OwedStatus.EmptyDeclared },
            Of("c0003", "논현2 동행센터", covered: 0) with { Status = OwedStatus.Refused }, Of("c0004", "압구정 동행센터") with { Status = OwedStatus.Late },
            Of("c0005", "청담 동행센터", covered: 0) with { Status = OwedStatus.Expected },
        ];
        var model = CollectionModels.Of(rows, [Gangnam], Gangnam, Visits, October, Info, Korean);
        model.Table.Rows[0].Cells.Select(cell => cell.Text).ShouldBe(["4", "2", "0", "1", "1", "1", "1", "400", "8"]);
        model.Summary[1].ShouldBe("1건은 들어왔으나 쓸 수 없어 반려되었습니다. 기한을 넘긴 자료는 1건입니다. 1건은 해당 기록이 없다고 알린 자료입니다. 아직 기한이 되지 않은 자료는 1건입니다.");
        model.Open!.Rows.Select(row => (row.Name, row.Cells[1].Text, row.Cells[2].Text, row.Cells[3].Text)).ShouldBe(
        [
            ("신사 동행센터", "2024-11-01", "미도착", "–"), ("논현2 동행센터", "2024-11-01", "반려", "–"), ("압구정 동행센터", "2024-11-01", "지연", "2024-11-01 01:30"),
        ]);
        var grid = model.Grids[1].Table.Rows.ToDictionary(row => row.Name, row => (row.Cells[^1].Text, row.Cells[^1].Note));
        grid["신사 동행센터"].ShouldBe(("0/1", null));
        grid["논현1 동행센터"].ShouldBe(("1/1", "해당 기록 없음"));
        grid["논현2 동행센터"].ShouldBe(("0/1", "반려"));
        grid["압구정 동행센터"].ShouldBe(("1/1", "지연"));
        grid["청담 동행센터"].ShouldBe(("–", null));
    }

    [Fact]
    public void Who_delivers_for_the_whole_city_has_a_line_of_its_own_below_the_gus()
    {
        var foundation = Of("foundation", "서울시복지재단") with { Kind = SupplierKind.Foundation, GuId = null };
        CollectionModels.Of([.. Three, foundation], [Gangnam], null, Visits, October, Info, Korean).Table.Rows.Select(row => row.Name)
            .ShouldBe(["계(서울시)", "강남구", "서울시복지재단"]);
    }

    [Fact]
    public void All_datasets_stand_in_one_grid_and_lead_to_that_of_one()
    {
        var model = CollectionModels.Of([.. Three, Of("c0001", "신사 동행센터") with { Dataset = "discovery" }], [Gangnam], Gangnam, null, October, Info, Korean);
        var grid = model.Grids.Single().Table;
        grid.Rows.Select(row => (row.Name, row.Cells[^1].Text)).ShouldBe([("복지사각지대 발굴", "1/1"), ("빈곤위기가정 방문", "1/3")], ignoreOrder: true);
        grid.Rows.ShouldContain(row => row.Href == "/collection?period=2024-10&gu=11680&dataset=discovery");
        model.Datasets.Select(dataset => dataset.Href).ShouldBe(["discovery", "poverty_visit"]);
    }

    private static Contract Visits => ContractCatalog.Get("poverty_visit");

    private static CollectionRow Of(string center, string name, int owed = 31, int covered = 31) => new(
        center, SupplierKind.Center, name, name, "g23", "poverty_visit", Month(2024, 10), new(2024, 11, 1), covered == 0 ? null : new(2024, 11, 1, 1, 30, 0),
        owed == 0 ? OwedStatus.Expected : covered == 0 ? OwedStatus.Missing : covered < owed ? OwedStatus.Late : OwedStatus.OnTime, owed, covered, 100, 2);
}
