using System.Diagnostics;

namespace DongHaeng.Tests.Support;

/// <summary>Runs the real program as a person would.</summary>
public static class Terminal
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    public sealed record Outcome(int ExitCode, string Output, string Errors);

    public static Task<Outcome> Run(params string[] words) => RunIn(Path.GetTempPath(), words);

    public static async Task<Outcome> RunIn(string folder, params string[] words)
    {
        using var process = Start(folder, words);
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        using var limit = new CancellationTokenSource(Patience);
        try
        {
            await process.WaitForExitAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"donghaeng {string.Join(' ', words)} did not end within {Patience}.");
        }

        return new Outcome(process.ExitCode, await output, await errors);
    }

    public static Process Start(string folder, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "donghaeng.dll"), .. words])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet could not be started.");
    }
}
