using DongHaeng.Warehouse.Read;
using DuckDB.NET.Data;

namespace DongHaeng.Tests.Warehouse.Read;

/// <summary>What somebody writes into an address stays a value, whatever it looks like.</summary>
public sealed class LiteralTests
{
    [Theory]
    [InlineData("g01")]
    [InlineData("'")]
    [InlineData("''; drop table cell; --")]
    [InlineData("\\' or true --")]
    [InlineData("$role")]
    [InlineData("종로구 \n\t{x} /* */")]
    public void A_text_comes_back_as_it_was(string text)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = Literals.In("select $value, $role", [new("value", text), new("role", "analyst")]);
        using var reader = command.ExecuteReader();
        reader.Read().ShouldBeTrue();
        (reader.GetString(0), reader.GetString(1)).ShouldBe((text, "analyst"));
    }

    [Fact]
    public void Each_type_has_its_form() =>
        Literals.In("$a $b $c $d $e", [new("a", new DateOnly(2024, 9, 1)), new("b", true), new("c", 5), new("d", 1000L), new("e", DBNull.Value)])
            .ShouldBe("date '2024-09-01' true 5 1000 null");

    [Fact]
    public void A_parameter_without_a_value_is_told() =>
        Should.Throw<ArgumentException>(() => Literals.In("select $unit", [])).Message.ShouldBe("The query has a parameter $unit without a value.");
}
