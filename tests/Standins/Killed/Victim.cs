using System.Diagnostics;
using System.Globalization;

namespace DongHaeng.Tests.Standins.Killed;

/// <summary>Starts this test program as the appending process and kills it.</summary>
internal sealed class Victim : IDisposable
{
    private readonly Process process;

    public Victim(string database, KillPoint point, int batch)
    {
        var program = typeof(Victim).Assembly.Location;
        process = Process.Start(new ProcessStartInfo("dotnet", [program, AppendingProcess.Verb, database, point.ToString(), batch.ToString(CultureInfo.InvariantCulture)])
        {
            RedirectStandardOutput = true,
        })!;
    }

    /// <summary>Reads what it says until <paramref name="last"/>, kills it, and returns the last batch it called committed.</summary>
    public async Task<int> KillAfter(string last, Action? linger = null)
    {
        var committed = 0;
        string? line;
        do
        {
            line = await process.StandardOutput.ReadLineAsync();
            committed = Math.Max(committed, Batch(line));
        }
        while (line is not null && line != last);

        line.ShouldBe(last, "the process ended by itself");
        linger?.Invoke();
        process.Kill(); // SIGKILL: no handler, no flush
        committed = Math.Max(committed, (await process.StandardOutput.ReadToEndAsync()).Split('\n').Max(Batch));
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(128 + 9);
        return committed;
    }

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
        }

        process.Dispose();
    }

    private static int Batch(string? line) => int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var batch) ? batch : 0;
}
