using DongHaeng.Samples.Centers.Answers;

namespace DongHaeng.Tests.Centers;

public sealed class SurvivalTests
{
    [Fact]
    public void The_published_example_has_its_published_median() =>
        Survival.Median([(9, true), (1, true), (1, false), (6, true), (6, true), (8, false), (10, false)]).ShouldBe(9);

    [Fact]
    public void On_one_half_the_middle_of_the_flat_part_counts() => Survival.Median([(2, true), (5, true), (8, true), (20, true)]).ShouldBe(6.5);

    [Fact]
    public void While_more_than_half_wait_there_is_none() => Survival.Median([(3, true), (9, false), (9, false)]).ShouldBeNull();

    [Fact]
    public void A_flat_part_without_end_ends_where_the_watching_ends() => Survival.Median([(3, true), (9, false)]).ShouldBe(6);
}
