namespace DongHaeng.Tests.Centers;

[CollectionDefinition(nameof(Exported))]
public sealed class ExportedCollection : ICollectionFixture<Exported>;
