namespace DongHaeng.Figures.Charts;

/// <summary>One supplier's month in a <see cref="CompletenessGrid"/>.</summary>
/// <param name="Delivery">What came in.</param>
/// <param name="Detail">More about it for the reader who asks: "22곳 중 20곳". Null for none.</param>
public sealed record CompletenessCell(Delivery Delivery, string? Detail = null);
