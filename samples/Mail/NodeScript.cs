using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace DongHaeng.Samples.Mail;

/// <summary>Starts a script of this folder with node.</summary>
internal static class NodeScript
{
    /// <summary>Starts it with its streams connected.</summary>
    /// <exception cref="InvalidOperationException">node or the npm packages are missing.</exception>
    public static Process Start(string script, string argument)
    {
        var path = Path.Combine(AppContext.BaseDirectory, script);
        if (Packages() is null)
        {
            throw new InvalidOperationException(
                $"The npm packages of the mail server are in no node_modules above {AppContext.BaseDirectory}: run npm ci in the repository's root.");
        }

        // A byte order mark at the head of the first order would not be JSON.
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo("node", [path, argument])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = utf8,
            StandardOutputEncoding = utf8,
            StandardErrorEncoding = utf8,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception failure)
        {
            throw new InvalidOperationException(
                $"node does not start ({failure.Message}): install Node.js 20 or newer and see that it is in the PATH.", failure);
        }
    }

    private static DirectoryInfo? Packages()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var packages = new DirectoryInfo(Path.Combine(folder.FullName, "node_modules"));
            if (Directory.Exists(Path.Combine(packages.FullName, "smtp-server"))
                && Directory.Exists(Path.Combine(packages.FullName, "mailparser")))
            {
                return packages;
            }
        }

        return null;
    }
}
