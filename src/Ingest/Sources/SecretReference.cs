namespace DongHaeng.Ingest.Sources;

/// <summary>Reads what a setting points to. No message of it holds the setting's value: somebody may have written the secret there.</summary>
internal static class SecretReference
{
    private const int Longest = 16 << 10;

    /// <summary>The secret in a file or an environment variable; null where neither is named.</summary>
    /// <param name="name">What the settings call it: token, password or user.</param>
    /// <param name="file">The file's path.</param>
    /// <param name="variable">The environment variable's name.</param>
    /// <exception cref="SourceException">It is not there, or no header can carry it.</exception>
    public static string? Read(string name, string? file, string? variable)
    {
        if (file == null && variable == null)
        {
            return null;
        }

        var setting = file == null ? name + "Env" : name + "File";
        var text = (file == null ? Environment.GetEnvironmentVariable(variable!) : OfFile(setting, file))?.Trim();
        if (string.IsNullOrEmpty(text))
        {
            throw new SourceException(file == null ? $"The environment variable that {setting} names is not set: set it for this program." : $"The file that {setting} names is empty.");
        }

        return text.Any(char.IsControl) ? throw new SourceException($"What {setting} names holds more than one line: it must hold the {name} alone.") : text;
    }

    private static string OfFile(string setting, string path)
    {
        try
        {
            return new FileInfo(path).Length <= Longest ? File.ReadAllText(path) : throw new SourceException($"The file that {setting} names is larger than {Longest} bytes: it is not what it should be.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"The file that {setting} names cannot be read ({(e is UnauthorizedAccessException ? "no right" : "it is not there")}): put it there and let only this program's account read it.");
        }
    }
}
