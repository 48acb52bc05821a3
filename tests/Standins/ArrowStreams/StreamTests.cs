using System.Globalization;
using System.Text.Json;

namespace DongHaeng.Tests.Standins.ArrowStreams;

public class StreamTests
{
    [Fact]
    public async Task A_result_without_rows_still_has_its_columns()
    {
        var content = await ArrowFile.RoundTrip("select 1 as n, '가' as s, [1] as l, 'a'::enum('a') as e where false");

        content.Fields.Select(field => field.Name).ShouldBe(["n", "s", "l", "e"]);
        content.Batches.Sum().ShouldBe(0);
        content.Json("s").ShouldBe("[]");
    }

    [Fact]
    public async Task Many_batches_keep_every_row_in_order()
    {
        const int rows = 10_000;

        var content = await ArrowFile.RoundTrip($"select i, 'row ' || i as s from range({rows}) t(i) order by i");

        content.Batches.Length.ShouldBeGreaterThan(1);
        content.Batches.Sum().ShouldBe(rows);
        content.Columns["i"].EnumerateArray().Select(value => int.Parse(value.GetString()!, CultureInfo.InvariantCulture))
            .ShouldBe(Enumerable.Range(0, rows));
        content.Columns["s"].EnumerateArray().Select(value => value.GetString())
            .ShouldBe(Enumerable.Range(0, rows).Select(i => $"row {i}"));
    }

    [Fact]
    public async Task Nulls_stay_where_they_are_across_batches()
    {
        const int rows = 10_000;

        var content = await ArrowFile.RoundTrip($"select if(i % 7 = 0, null, i::integer) as n from range({rows}) t(i) order by i");

        content.Columns["n"].EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (int?)null : value.GetInt32())
            .ShouldBe(Enumerable.Range(0, rows).Select(i => i % 7 == 0 ? (int?)null : i));
    }

    [Fact]
    public async Task A_dictionary_written_once_serves_every_batch()
    {
        const int rows = 10_000;

        var content = await ArrowFile.RoundTrip(
            $"select (['진행', '종결'])[i % 2 + 1]::enum('진행', '종결') as e from range({rows}) t(i) order by i");

        content.Columns["e"].EnumerateArray().Select(value => value.GetString())
            .ShouldBe(Enumerable.Range(0, rows).Select(i => i % 2 == 0 ? "진행" : "종결"));
    }

    [Fact]
    public async Task Two_dictionaries_of_one_table_are_kept_apart()
    {
        var content = await ArrowFile.RoundTrip(
            "select unnest(['a', 'b']::enum('a', 'b')[]) as x, unnest(['c', 'd']::enum('d', 'c')[]) as y");

        content.Json("x").ShouldBe("""["a","b"]""");
        content.Json("y").ShouldBe("""["c","d"]""");
    }
}
