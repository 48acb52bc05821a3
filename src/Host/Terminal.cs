using System.CommandLine;
using DongHaeng.Ops;
using DongHaeng.Reports.Catalog;
using DongHaeng.Warehouse.Load;
using DongHaeng.Warehouse.Publish;

namespace DongHaeng.Host;

/// <summary>How verbs speak to the terminal: results on stdout, errors on stderr, exit code 0 or not.</summary>
internal static class Terminal
{
    /// <summary>Runs a parsed command line and turns what went wrong into a message and an exit code.</summary>
    public static async Task<int> Run(ParseResult command)
    {
        try
        {
            return await command.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped. What was committed stays; the rest comes with the next run.");
            return 130;
        }
        catch (Exception e) when (e is Refusal or OpsUnavailableException or ReportUnavailableException or KeyNotFoundException or ArgumentException or IOException or UnauthorizedAccessException or LoadException or UnsoundFiguresException)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }
}
