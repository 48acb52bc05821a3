using System.Reflection;
using System.Runtime.InteropServices;
using DongHaeng.Dashboards.Administration.State;

namespace DongHaeng.Host.Administration;

/// <summary>The program, its stores, their disk and their keys.</summary>
internal static class StateLines
{
    private const long Tight = 2L << 30; // a night's temporary files

    /// <summary>How they stand now.</summary>
    public static IReadOnlyList<StateLine> Of(House house)
    {
        var (data, keys) = (house.Settings.Data, house.Settings.Keys);
        var free = new DriveInfo(data).AvailableFreeSpace;
        return
        [
            new(StatePart.Program, typeof(StateLines).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "–"),
            new(StatePart.Runtime, $"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}"),
            new(StatePart.Landing, Bytes: SizeOf(Path.Combine(data, "landing"))),
            new(StatePart.Warehouse, Bytes: SizeOf(house.Warehouse.Path)),
            new(StatePart.Snapshots, Bytes: SizeOf(Path.Combine(data, "snapshots"))),
            new(StatePart.Ops, Bytes: SizeOf(house.Ops.Path)),
            new(StatePart.Reports, Bytes: SizeOf(Path.Combine(data, "reports"))),
            new(StatePart.Disk, Bytes: free, Attend: free < Tight),
            Key(StatePart.LandingKey, File.Exists(Path.Combine(keys, "landing.key"))),
            Key(StatePart.PseudonymKey, File.Exists(Path.Combine(keys, "pseudonym.key"))),
            Key(StatePart.WebKeys, Directory.Exists(Path.Combine(keys, "web"))),
        ];
    }

    private static StateLine Key(StatePart part, bool there) => new(part, There: there, Attend: !there);

    /// <summary>Bytes of a file or of all files below a folder; 0 where there is none yet.</summary>
    private static long SizeOf(string path) =>
        File.Exists(path) ? new FileInfo(path).Length
        : !Directory.Exists(path) ? 0
        // A night may destroy files while they are counted.
        : new DirectoryInfo(path).EnumerateFiles("*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true }).Sum(file => file.Exists ? file.Length : 0);
}
