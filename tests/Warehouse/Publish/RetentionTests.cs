using DongHaeng.Warehouse.Publish;

namespace DongHaeng.Tests.Warehouse.Publish;

public sealed class RetentionTests
{
    [Fact]
    public void The_last_thirty_and_each_months_closing_are_kept_and_the_current_one_always()
    {
        // 000001..000010 before August was closed, 000011..000020 after, 000021 on after September was.
        var shelf = Enumerable.Range(1, 60).Select(n => (Id: n.ToString("D6"), ClosedThrough: n <= 10 ? "2024-07" : n <= 20 ? "2024-08" : "2024-09")).ToList();
        var due = Retention.Due(shelf, current: "000005");
        var kept = shelf.Select(s => s.Id).Except(due).ToList();
        kept.Take(4).ShouldBe(["000001", "000005", "000011", "000021"]);
        kept.Count.ShouldBe(4 + 30);
    }

    [Fact]
    public void Thirty_or_fewer_are_left_alone() =>
        Retention.Due([.. Enumerable.Range(1, 30).Select(n => (n.ToString("D6"), ""))], null).ShouldBeEmpty();
}
