namespace DongHaeng.Host.Demo;

/// <summary>The folder in which a demo happens. It is emptied at each start, so only a folder that a demo made is taken.</summary>
internal sealed class DemoFolder
{
    private const string Marker = "made-by-donghaeng-demo";
    private readonly string root;

    private DemoFolder(string root) => this.root = root;

    public string Exports => Path.Combine(root, "exports");

    public string Data => Path.Combine(root, "data");

    public string Keys => Path.Combine(root, "keys");

    public string Truth => Path.Combine(root, "truth.csv");

    /// <summary>Empties or makes the folder.</summary>
    /// <exception cref="Refusal">It holds something else, or a running demo has it.</exception>
    public static DemoFolder Fresh(string root)
    {
        var folder = new DemoFolder(Path.GetFullPath(root));
        if (Directory.Exists(folder.root) && Directory.EnumerateFileSystemEntries(folder.root).Any())
        {
            if (!File.Exists(Path.Combine(folder.root, Marker)))
            {
                throw new Refusal($"The folder {folder.root} holds something that no demo made. Move it away, or name another folder with --folder.");
            }

            DataFolder.Take(folder.Data).Dispose(); // a demo that still runs keeps its data
            Directory.Delete(folder.root, recursive: true);
        }

        Directory.CreateDirectory(folder.root);
        File.WriteAllText(Path.Combine(folder.root, Marker), "This folder is emptied whenever the demo starts.\n");
        return folder;
    }
}
