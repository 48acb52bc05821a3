namespace DongHaeng.Tests.Standins.ArrowStreams;

public class TypeTests(EveryTypeOnce once) : IClassFixture<EveryTypeOnce>
{
    public static TheoryData<string> Names => new(TypeCases.All.Select(type => type.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_column_of_any_type_reads_back_equal_in_javascript(string name)
    {
        var type = TypeCases.All.Single(type => type.Name == name);

        once.Content.Type(name).ShouldBe(type.ArrowType);
        once.Content.Json(name).ShouldBe(type.Json);
    }
}
