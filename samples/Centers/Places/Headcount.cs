namespace DongHaeng.Samples.Centers.Places;

/// <summary>How many live in a dong.</summary>
internal sealed record Headcount(double Residents, double Households, double Aged65Plus);
