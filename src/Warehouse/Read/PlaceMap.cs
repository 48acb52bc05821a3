namespace DongHaeng.Warehouse.Read;

/// <summary>On which map places are shown.</summary>
public enum PlaceMap
{
    /// <summary>Every period with the dongs of its time.</summary>
    Then,

    /// <summary>Every period with the dongs of the reference day: figures of dongs that were split since are carried over by declared shares, and say so.</summary>
    Today,
}
