using System.ComponentModel;
using System.Diagnostics;

namespace DongHaeng.Tests.Reports.Pdf;

/// <summary>Runs a program that reads PDF files, for at most half a minute.</summary>
internal static class DebianProgram
{
    /// <summary>What the program wrote to its output; a failure is a failed test with the program's own words.</summary>
    public static byte[] Run(string program, string package, params string[] arguments)
    {
        using var process = Start(program, package, arguments);
        using var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        if (!Task.WaitAll([reading, errors], TimeSpan.FromSeconds(30)) || !process.WaitForExit(5_000))
        {
            process.Kill();
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} did not end within half a minute.");
        }
        process.ExitCode.ShouldBe(0, $"{program} said: {errors.Result}");
        return output.ToArray();
    }

    private static Process Start(string program, string package, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments)
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception)
        {
            throw new InvalidOperationException($"{program} is not installed. Run: apt-get install {package}");
        }
    }
}
