namespace DongHaeng.Tests.Ingest.Killed;

/// <summary>Tests that look at the same town, which takes some seconds to make.</summary>
[CollectionDefinition(nameof(KillCollection))]
public sealed class KillCollection : ICollectionFixture<KillTown>;
