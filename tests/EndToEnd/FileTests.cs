using System.Globalization;
using System.Text.Json;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.EndToEnd;

/// <summary>What leaves by the command line on the demo's data, against the truth that the samples wrote beside it.</summary>
public sealed class FileTests(Demo demo)
{
    [Fact]
    public async Task Every_dong_of_Seoul_has_the_true_number_of_visits_in_the_file_that_the_program_writes()
    {
        var truth = File.ReadLines(Path.Combine(demo.Folder, "truth.csv")).Skip(1).Select(l => l.Split(','))
            .Where(c => c[0] == "visits_done" && c[1] == "dong" && c[3] == "month" && c[4] == "2024-10-01" && c[5] == "")
            .ToDictionary(c => c[2], c => long.Parse(c[6], CultureInfo.InvariantCulture));
        var run = await Terminal.Run("metrics", "query", "visits_done", "--as", "analyst", "--level", "dong", "--from", "2024-10", "--format", "json", "--data", Path.Combine(demo.Folder, "data"));
        run.ExitCode.ShouldBe(0, run.Errors);
        var rows = JsonDocument.Parse(run.Output).RootElement.EnumerateArray().ToList();
        rows.Count.ShouldBe(426);
        foreach (var row in rows.Where(r => r.GetProperty("status").GetString() == "Shown"))
        {
            row.GetProperty("numerator").GetInt64().ShouldBe(truth.GetValueOrDefault(row.GetProperty("unit_id").GetString()!));
        }

        rows.Count(r => r.GetProperty("status").GetString() == "Shown").ShouldBeGreaterThan(400);
    }
}
