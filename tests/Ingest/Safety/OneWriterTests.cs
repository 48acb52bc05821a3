using System.Diagnostics;
using System.Globalization;
using DongHaeng.Tests.Support;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Safety;

public sealed class OneWriterTests
{
    [Fact]
    public void A_second_process_is_refused_and_told_which_one_has_the_warehouse()
    {
        using var folder = new TempFolder();
        using var first = Process.Start(new ProcessStartInfo("dotnet", [typeof(OneWriterTests).Assembly.Location, HoldingProcess.Verb, folder["data"]])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true,
        })!;
        first.StandardOutput.ReadLine().ShouldBe("held");
        try
        {
            var refused = Should.Throw<IOException>(() => WarehouseFile.Open(folder["data"]));
            refused.Message.ShouldContain("warehouse.duckdb");
            refused.Message.ShouldContain($"PID {first.Id.ToString(CultureInfo.InvariantCulture)}");
        }
        finally
        {
            first.StandardInput.Close();
            first.WaitForExit();
        }

        using var after = WarehouseFile.Open(folder["data"]);
    }
}
