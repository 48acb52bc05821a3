namespace DongHaeng.Tests.Centers;

/// <summary>A folder that goes away with its test.</summary>
internal sealed class Folder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("centers-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
