using DongHaeng.Bench.Night;

return args switch
{
    ["make", var folder, var centers] => Make.Run(folder, int.Parse(centers)),
    ["serve", var folder, var hanging] => await Serve.Run(folder, int.Parse(hanging)),
    ["night", var address, var data, var evening] => await OneNight.Run(address, data, DateOnly.Parse(evening)),
    _ => throw new ArgumentException("make FOLDER CENTERS | serve FOLDER HANGING | night ADDRESS DATA EVENING"),
};
