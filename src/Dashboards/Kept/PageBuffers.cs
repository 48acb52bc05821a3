using Microsoft.Extensions.ObjectPool;

namespace DongHaeng.Dashboards.Kept;

/// <summary>Streams that pages are drawn and packed into. A page is large: in an array of its own, each would bring a collection of the whole heap nearer.</summary>
internal static class PageBuffers
{
    private const int MostKept = 4 * 1024 * 1024;

    /// <summary>The streams; what is taken is empty, what is given back is used again.</summary>
    public static ObjectPool<MemoryStream> Pool { get; } = ObjectPool.Create(new Policy());

    private sealed class Policy : PooledObjectPolicy<MemoryStream>
    {
        public override MemoryStream Create() => new(256 * 1024);

        public override bool Return(MemoryStream stream)
        {
            stream.SetLength(0);
            return stream.Capacity <= MostKept;
        }
    }
}
