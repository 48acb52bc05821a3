using DongHaeng.Ops.Releases;
using DongHaeng.Reports.Releasing;

namespace DongHaeng.Tests.Reports.Releasing;

/// <summary>
/// When a report goes out. The business days of November 2024 by the calendar: the 1st is a Friday, so that the third after October is
/// Tuesday the 5th and the seventh Monday the 11th; October 2024 had holidays on the 1st, 3rd and 9th.
/// </summary>
public sealed class ReleaseRuleTests
{
    private static readonly DateOnly October = new(2024, 10, 31);
    private static readonly Readiness Whole = new(1, true);

    [Theory]
    [InlineData("2024-10-31", 1, "2024-11-01")]
    [InlineData("2024-10-31", 3, "2024-11-05")]
    [InlineData("2024-10-31", 7, "2024-11-11")]
    [InlineData("2024-09-30", 1, "2024-10-02")]
    [InlineData("2024-09-30", 5, "2024-10-10")]
    [InlineData("2024-10-31", 25, "2024-12-05")]
    public void Business_days_are_counted_from_the_end_of_the_period(string end, int number, string day) =>
        ReleaseRule.Day(DateOnly.Parse(end), number).ShouldBe(DateOnly.Parse(day));

    [Theory]
    [InlineData(4, false)]
    [InlineData(5, true)]
    public void Nothing_goes_out_before_its_day(int day, bool goes)
    {
        var step = Decide(new() { BusinessDay = 3 }, Whole, day);
        (step.Ground == ReleaseGround.Unasked).ShouldBe(goes);
        step.Waits.ShouldBe(goes ? null : "goes out from 2024-11-05 on");
    }

    [Theory]
    [InlineData(0.949, false, "waits: 94.9% of what was owed has come, 95.0% is asked for")]
    [InlineData(0.95, false, null)]
    public void Deliveries_are_waited_for(double delivered, bool closed, string? waits) =>
        Decide(new() { Complete = 0.95 }, new(delivered, closed), 11).Waits.ShouldBe(waits);

    [Fact]
    public void The_closing_is_waited_for()
    {
        Decide(new() { Closed = true }, new(1, false), 20).Waits.ShouldBe("waits: the period is not closed");
        Decide(new() { Closed = true }, new(1, true), 20).Ground.ShouldBe(ReleaseGround.Unasked);
    }

    [Fact]
    public void What_needs_approval_goes_out_approved_or_not_at_all()
    {
        var plan = new ReleasePlan { Approval = true };
        Decide(plan, Whole, 29).ShouldBe(new ReleaseStep(null, Lacking.Approval, "waits: nobody has approved it"));
        Decide(plan, Whole, 29, ReleaseState.Approved).ShouldBe(new ReleaseStep(ReleaseGround.Approved, Lacking.Nothing, null));
        Decide(plan, Whole, 1, byHand: true).Ground.ShouldBeNull("asking by hand is no approval");
    }

    [Fact]
    public void By_hand_neither_day_nor_deliveries_are_waited_for_and_what_is_missing_is_said() =>
        Decide(new() { Complete = 1, Closed = true }, new(0.5, false), 1, byHand: true)
            .ShouldBe(new ReleaseStep(ReleaseGround.Unasked, Lacking.Deliveries | Lacking.Closing, null));

    [Theory]
    [InlineData(18, AtDeadline.Send, false, null)]
    [InlineData(19, AtDeadline.Send, true, null)]
    [InlineData(19, AtDeadline.Hold, false, true)]
    public void At_its_deadline_a_report_goes_out_as_it_is_or_is_held(int day, AtDeadline rule, bool goes, bool? late)
    {
        var plan = new ReleasePlan { Complete = 1, Approval = true, Deadline = 13, AtDeadline = rule }; // the 13th business day is the 19th
        var step = Decide(plan, new(0.9, true), day);
        (step.Ground == ReleaseGround.Deadline).ShouldBe(goes);
        step.Lacks.ShouldBe(Lacking.Deliveries | Lacking.Approval);
        step.Late.ShouldBe(late ?? false);
    }

    [Fact]
    public void A_report_has_its_own_plan_or_that_of_all_others()
    {
        ReleasePlan own = new() { Report = "yearly", Closed = true }, others = new() { BusinessDay = 2 };
        ReleasePlan.Of("yearly", [others, own]).ShouldBe(own);
        ReleasePlan.Of("monthly_gu", [own, others]).ShouldBe(others);
        ReleasePlan.Of("monthly_gu", [own]).ShouldBe(new ReleasePlan());
    }

    [Fact]
    public void A_plan_that_contradicts_itself_is_refused_in_words()
    {
        string? Problem(ReleasePlan plan) => plan.Problem(["yearly"]);
        Problem(new() { Report = "weekly" }).ShouldBe("there is no report 'weekly'");
        Problem(new() { BusinessDay = 0 })!.ShouldContain("the first is 1");
        Problem(new() { Complete = 95 })!.ShouldContain("between 0 and 1");
        Problem(new() { Deadline = 3 })!.ShouldContain("lies before businessDay (7)");
        Problem(new() { AtDeadline = AtDeadline.Send })!.ShouldContain("no deadline");
        Problem(new() { Report = "yearly", Deadline = 9, AtDeadline = AtDeadline.Send }).ShouldBeNull();
    }

    private static ReleaseStep Decide(ReleasePlan plan, Readiness there, int day, ReleaseState state = ReleaseState.Draft, bool byHand = false) =>
        ReleaseRule.Decide(plan, state, there, October, new DateOnly(2024, 11, day), byHand);
}
