using DongHaeng.Warehouse.Store;

namespace DongHaeng.Tests.Ingest.Safety;

/// <summary>A process that has a warehouse open until its input ends.</summary>
internal static class HoldingProcess
{
    public const string Verb = "hold";

    public static int Run(string data)
    {
        using var warehouse = WarehouseFile.Open(data);
        Console.Out.WriteLine("held");
        Console.Out.Flush();
        Console.In.ReadToEnd();
        return 0;
    }
}
