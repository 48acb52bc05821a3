using DongHaeng.Dashboards.Units;
using DongHaeng.Warehouse.Read;
using static DongHaeng.Tests.Dashboards.Models.Rows;

namespace DongHaeng.Tests.Dashboards.Models;

public sealed class PartsTableTests
{
    [Fact]
    public void The_total_comes_first_then_the_dongs_in_code_order_whatever_their_figures()
    {
        var reading = new Reading(Visits, [Gu(Month(2024, 10), 50)], [], [Dong("d0002", "논현1동", 40), Dong("d0001", "신사동", 10)], []);
        var table = PartsTable.Of([reading], Gangnam, [], Level.Dong, October, Korean);
        table.Rows.Select(row => (row.Name, row.Cells[0].Text)).ShouldBe([("계(강남구)", "50"), ("신사동", "10"), ("논현1동", "40")]);
        table.Rows[1].Href.ShouldBe("/dong/116800001?grain=month&period=2024-10");
        table.Units.ShouldBe("(단위: 건)");
        table.Note.ShouldBeNull();
    }

    [Fact]
    public void An_incomplete_cell_is_explained_below_the_table()
    {
        var reading = new Reading(Visits, [], [], [Dong("d0001", "신사동", 10, received: 0)], []);
        PartsTable.Of([reading], Gangnam, [], Level.Dong, October, Korean).Note.ShouldBe("* 들어와야 할 자료가 다 들어오지 않은 값");
    }
}
