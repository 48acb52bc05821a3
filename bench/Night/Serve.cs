using DongHaeng.Samples.Centers.Serving;

namespace DongHaeng.Bench.Night;

/// <summary>Serves a folder of exports until its input ends; says the address first.</summary>
internal static class Serve
{
    public static async Task<int> Run(string folder, int hanging)
    {
        await using var server = await CenterServer.Start(folder);
        // Every tenth or so, all over the list, as when the systems of some gus stand still.
        foreach (var supplier in Directory.GetDirectories(folder).Select(Path.GetFileName).Where(s => s!.StartsWith('c')).Order(StringComparer.Ordinal).Where((_, i) => i % 10 == 3).Take(hanging))
        {
            server.Break(supplier!, ServerFault.Hangs);
        }

        Console.WriteLine(server.BaseUri);
        await Console.In.ReadToEndAsync();
        return 0;
    }
}
