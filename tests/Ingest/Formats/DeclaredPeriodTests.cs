using DongHaeng.Ingest.Formats;

namespace DongHaeng.Tests.Ingest.Formats;

public sealed class DeclaredPeriodTests
{
    [Fact]
    public void A_span_up_to_the_day_on_which_the_file_was_made_is_fine() =>
        DeclaredPeriod.Wrong(ReadText.Receipt() with { To = new(2024, 11, 1) }).ShouldBeNull();

    [Fact]
    public void A_span_that_ends_before_it_begins_is_refused() =>
        DeclaredPeriod.Wrong(ReadText.Receipt() with { From = new(2024, 10, 31), To = new(2024, 10, 30) })!.En.ShouldBe("The period ends (2024-10-30) before it begins (2024-10-31).");

    [Fact]
    public void A_span_that_ends_after_the_file_was_made_is_refused() =>
        DeclaredPeriod.Wrong(ReadText.Receipt() with { To = new(2024, 11, 2) })!.En.ShouldBe("The period ends on 2024-11-02, after the file was made (2024-11-01).");

    [Fact]
    public void The_day_of_making_is_that_of_Seoul()
    {
        var late = ReadText.Receipt() with { GeneratedAt = new(2024, 11, 1, 15, 0, 0, TimeSpan.Zero), To = new(2024, 11, 2) };
        DeclaredPeriod.Wrong(late).ShouldBeNull(); // midnight in Seoul has struck
        DeclaredPeriod.Wrong(late with { GeneratedAt = late.GeneratedAt.AddSeconds(-1) }).ShouldNotBeNull();
    }

    [Fact]
    public void A_span_before_all_places_is_refused() =>
        DeclaredPeriod.Wrong(ReadText.Receipt() with { From = new(24, 10, 1) })!.En.ShouldStartWith("The period begins on 0024-10-01, before 2014-01-01");

    [Fact]
    public void One_centers_clock_cannot_move_the_reference_day_of_all()
    {
        var ahead = ReadText.Receipt() with { GeneratedAt = new(2031, 1, 5, 9, 0, 0, TimeSpan.FromHours(9)), To = new(2030, 12, 31) };
        DeclaredPeriod.Wrong(ahead)!.En.ShouldContain("check the clock");
    }
}
