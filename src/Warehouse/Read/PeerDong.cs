namespace DongHaeng.Warehouse.Read;

/// <summary>A dong among those most like another.</summary>
/// <param name="Profile">What it is like.</param>
/// <param name="Distance">How far it lies from the other, in standard deviations of all dongs; 0 is the dong itself.</param>
public sealed record PeerDong(DongProfile Profile, double Distance);
