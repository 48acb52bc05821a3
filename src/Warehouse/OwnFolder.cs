namespace DongHaeng.Warehouse;

/// <summary>Folders that only their owner may look into: data and keys.</summary>
public static class OwnFolder
{
    /// <summary>Makes a folder with rights for its owner alone; one that exists keeps the rights that somebody gave it.</summary>
    public static void Make(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(path);
        }
        else
        {
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }
}
